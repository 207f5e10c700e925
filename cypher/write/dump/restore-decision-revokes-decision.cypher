// Put back the relationships REVOKES of a dump, from Decision to Decision.
UNWIND $rows AS row
MATCH (source:Decision {id: row.from})
MATCH (target:Decision {id: row.to})
CREATE (source)-[link:REVOKES]->(target)
SET link = row.properties
RETURN count(*) AS count;
