// Which works that are not held here do these articles cite?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (work:Work {id: row.targetId})
CREATE (article)-[:CITES {
  position: row.position,
  raw: row.raw,
  title: row.title,
  year: row.year,
  doi: row.doi
}]->(work)
RETURN count(*) AS count;
