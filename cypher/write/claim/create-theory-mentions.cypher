// Which theories do these articles only mention?
// row: [articleId, targetId, role, confidence, evidenceCount, level, review]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (theory:Theory {id: row[1]})
CREATE (article)-[:MENTIONS {
  role: row[2],
  confidence: row[3],
  evidenceCount: row[4],
  level: row[5],
  review: row[6]
}]->(theory)
RETURN count(*) AS count;
