// By which keys are these articles found?
// row: [articleId, keyId]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (workKey:WorkKey {id: row[1]})
CREATE (article)-[:HAS_KEY]->(workKey)
RETURN count(*) AS count;
