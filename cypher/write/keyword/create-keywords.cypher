// Store keywords that the graph does not hold yet.
// row: [id, labelFa, labelEn]
UNWIND $rows AS row
CREATE (keyword:Keyword {
  id: row[0],
  labelFa: row[1],
  labelEn: row[2]
})
RETURN count(*) AS count;
