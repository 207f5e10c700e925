// Put back the relationships DISCUSSES of a dump, from Article to Theory.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Theory {id: row.to})
CREATE (source)-[link:DISCUSSES]->(target)
SET link = row.properties
RETURN count(*) AS count;
