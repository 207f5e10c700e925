// By which keys will these articles be found to cite an article that is not held yet?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (workKey:WorkKey {id: row.keyId})
CREATE (article)-[:CITES_KEY]->(workKey)
RETURN count(*) AS count;
