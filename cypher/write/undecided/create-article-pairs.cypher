// Which of these articles may be one?
UNWIND $rows AS row
MATCH (a:Article {id: row.a})
MATCH (b:Article {id: row.b})
CREATE (a)-[:MAY_BE {score: row.score, features: row.features}]->(b)
RETURN count(*) AS count;
