// Under which other ids are these articles found?
// row: [ownerId, formerId]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (former:FormerId {id: row[1]})
CREATE (article)-[:FORMERLY]->(former)
RETURN count(*) AS count;
