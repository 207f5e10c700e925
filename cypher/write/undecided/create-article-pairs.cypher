// Which of these articles may be one?
// row: [a, b, score, features]
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
MATCH (b:Article {id: row[1]})
CREATE (a)-[:MAY_BE {score: row[2], features: row[3]}]->(b)
RETURN count(*) AS count;
