// Which methods do these articles use?
// row: [articleId, targetId, role, confidence, evidenceCount, level, review]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (method:Method {id: row[1]})
CREATE (article)-[:USES {
  confidence: row[3],
  evidenceCount: row[4],
  level: row[5],
  review: row[6]
}]->(method)
RETURN count(*) AS count;
