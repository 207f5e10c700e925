// Which of these authors may be one?
UNWIND $rows AS row
MATCH (a:Author {id: row.a})
MATCH (b:Author {id: row.b})
CREATE (a)-[:MAY_BE {score: row.score, features: row.features}]->(b)
RETURN count(*) AS count;
