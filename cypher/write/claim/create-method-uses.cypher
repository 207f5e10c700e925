// Which methods do these articles use?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (method:Method {id: row.targetId})
CREATE (article)-[:USES {
  confidence: row.confidence,
  evidenceCount: row.evidenceCount,
  level: row.level,
  review: row.review
}]->(method)
RETURN count(*) AS count;
