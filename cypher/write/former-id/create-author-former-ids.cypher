// Under which other ids are these authors found?
// row: [ownerId, formerId]
UNWIND $rows AS row
MATCH (author:Author {id: row[0]})
MATCH (former:FormerId {id: row[1]})
CREATE (author)-[:FORMERLY]->(former)
RETURN count(*) AS count;
