// By which keys will these articles be found to cite an article that is not held yet?
// row: [articleId, keyId]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (workKey:WorkKey {id: row[1]})
CREATE (article)-[:CITES_KEY]->(workKey)
RETURN count(*) AS count;
