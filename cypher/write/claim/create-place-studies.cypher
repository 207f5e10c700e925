// Which places do these articles study, as a case or as an actor?
// row: [articleId, targetId, role, confidence, evidenceCount, level, review]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (place:Place {id: row[1]})
CREATE (article)-[:STUDIES {
  role: row[2],
  confidence: row[3],
  evidenceCount: row[4],
  level: row[5],
  review: row[6]
}]->(place)
RETURN count(*) AS count;
