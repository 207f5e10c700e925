// Put back the relationships SUBTHEORY_OF of a dump, from Theory to Theory.
UNWIND $rows AS row
MATCH (source:Theory {id: row.from})
MATCH (target:Theory {id: row.to})
CREATE (source)-[link:SUBTHEORY_OF]->(target)
SET link = row.properties
RETURN count(*) AS count;
