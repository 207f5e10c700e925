// Which works that are not held here do these articles cite?
// row: [articleId, targetId, position, raw, title, year, doi]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (work:Work {id: row[1]})
CREATE (article)-[:CITES {
  position: row[2],
  raw: row[3],
  title: row[4],
  year: row[5],
  doi: row[6]
}]->(work)
RETURN count(*) AS count;
