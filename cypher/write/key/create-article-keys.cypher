// By which keys are these articles found?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (workKey:WorkKey {id: row.keyId})
CREATE (article)-[:HAS_KEY]->(workKey)
RETURN count(*) AS count;
