// Put back the relationships FORMERLY of a dump, from Author to FormerId.
UNWIND $rows AS row
MATCH (source:Author {id: row.from})
MATCH (target:FormerId {id: row.to})
CREATE (source)-[link:FORMERLY]->(target)
SET link = row.properties
RETURN count(*) AS count;
