// Put back the relationships ABOUT of a dump, from Evidence to Place.
UNWIND $rows AS row
MATCH (source:Evidence {id: row.from})
MATCH (target:Place {id: row.to})
CREATE (source)-[link:ABOUT]->(target)
SET link = row.properties
RETURN count(*) AS count;
