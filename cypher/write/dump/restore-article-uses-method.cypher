// Put back the relationships USES of a dump, from Article to Method.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Method {id: row.to})
CREATE (source)-[link:USES]->(target)
SET link = row.properties
RETURN count(*) AS count;
