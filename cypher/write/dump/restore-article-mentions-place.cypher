// Put back the relationships MENTIONS of a dump, from Article to Place.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Place {id: row.to})
CREATE (source)-[link:MENTIONS]->(target)
SET link = row.properties
RETURN count(*) AS count;
