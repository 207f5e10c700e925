// Which organizations do these articles involve?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (organization:Organization {id: row.targetId})
CREATE (article)-[:INVOLVES {
  role: row.role,
  confidence: row.confidence,
  evidenceCount: row.evidenceCount,
  level: row.level,
  review: row.review
}]->(organization)
RETURN count(*) AS count;
