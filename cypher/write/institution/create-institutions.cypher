// Store institutions that the graph does not hold yet.
// row: [id, nameFa, nameEn]
UNWIND $rows AS row
CREATE (institution:Institution {
  id: row[0],
  nameFa: row[1],
  nameEn: row[2]
})
RETURN count(*) AS count;
