// Put back the relationships MENTIONS of a dump, from Article to Theory.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Theory {id: row.to})
CREATE (source)-[link:MENTIONS]->(target)
SET link = row.properties
RETURN count(*) AS count;
