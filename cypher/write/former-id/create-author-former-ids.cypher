// Under which other ids are these authors found?
UNWIND $rows AS row
MATCH (author:Author {id: row.ownerId})
MATCH (former:FormerId {id: row.formerId})
CREATE (author)-[:FORMERLY]->(former)
RETURN count(*) AS count;
