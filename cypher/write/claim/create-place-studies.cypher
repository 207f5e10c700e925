// Which places do these articles study, as a case or as an actor?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (place:Place {id: row.targetId})
CREATE (article)-[:STUDIES {
  role: row.role,
  confidence: row.confidence,
  evidenceCount: row.evidenceCount,
  level: row.level,
  review: row.review
}]->(place)
RETURN count(*) AS count;
