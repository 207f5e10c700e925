// Which places do these articles only mention?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (place:Place {id: row.targetId})
CREATE (article)-[:MENTIONS {
  role: row.role,
  confidence: row.confidence,
  evidenceCount: row.evidenceCount,
  level: row.level,
  review: row.review
}]->(place)
RETURN count(*) AS count;
