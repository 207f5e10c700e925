// Put back the relationships APPLIES of a dump, from Article to Theory.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Theory {id: row.to})
CREATE (source)-[link:APPLIES]->(target)
SET link = row.properties
RETURN count(*) AS count;
