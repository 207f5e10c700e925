// Which of these authors may be one?
// row: [a, b, score, features]
UNWIND $rows AS row
MATCH (a:Author {id: row[0]})
MATCH (b:Author {id: row[1]})
CREATE (a)-[:MAY_BE {score: row[2], features: row[3]}]->(b)
RETURN count(*) AS count;
