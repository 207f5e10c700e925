// Which organizations do these articles involve?
// row: [articleId, targetId, role, confidence, evidenceCount, level, review]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (organization:Organization {id: row[1]})
CREATE (article)-[:INVOLVES {
  role: row[2],
  confidence: row[3],
  evidenceCount: row[4],
  level: row[5],
  review: row[6]
}]->(organization)
RETURN count(*) AS count;
