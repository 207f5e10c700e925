// Under which other ids are these articles found?
UNWIND $rows AS row
MATCH (article:Article {id: row.ownerId})
MATCH (former:FormerId {id: row.formerId})
CREATE (article)-[:FORMERLY]->(former)
RETURN count(*) AS count;
