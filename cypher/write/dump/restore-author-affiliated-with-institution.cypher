// Put back the relationships AFFILIATED_WITH of a dump, from Author to Institution.
UNWIND $rows AS row
MATCH (source:Author {id: row.from})
MATCH (target:Institution {id: row.to})
CREATE (source)-[link:AFFILIATED_WITH]->(target)
SET link = row.properties
RETURN count(*) AS count;
