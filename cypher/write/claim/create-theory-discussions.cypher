// Which theories do these articles compare or criticise?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (theory:Theory {id: row.targetId})
CREATE (article)-[:DISCUSSES {
  role: row.role,
  confidence: row.confidence,
  evidenceCount: row.evidenceCount,
  level: row.level,
  review: row.review
}]->(theory)
RETURN count(*) AS count;
