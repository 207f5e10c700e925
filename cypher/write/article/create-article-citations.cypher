// Which held articles do these articles cite?
// row: [articleId, targetId, position, raw, title, year, doi]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (cited:Article {id: row[1]})
CREATE (article)-[:CITES {
  position: row[2],
  raw: row[3],
  title: row[4],
  year: row[5],
  doi: row[6]
}]->(cited)
RETURN count(*) AS count;
