// Which held articles do these articles cite?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (cited:Article {id: row.targetId})
CREATE (article)-[:CITES {
  position: row.position,
  raw: row.raw,
  title: row.title,
  year: row.year,
  doi: row.doi
}]->(cited)
RETURN count(*) AS count;
