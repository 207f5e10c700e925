// Put back the relationships STUDIES of a dump, from Article to Place.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Place {id: row.to})
CREATE (source)-[link:STUDIES]->(target)
SET link = row.properties
RETURN count(*) AS count;
