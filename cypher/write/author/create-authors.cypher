// Store authors that the graph does not hold yet.
// row: [id, nameFa, nameEn, orcid]
UNWIND $rows AS row
CREATE (author:Author {
  id: row[0],
  nameFa: row[1],
  nameEn: row[2],
  orcid: row[3]
})
RETURN count(*) AS count;
