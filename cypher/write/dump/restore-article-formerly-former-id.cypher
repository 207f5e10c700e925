// Put back the relationships FORMERLY of a dump, from Article to FormerId.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:FormerId {id: row.to})
CREATE (source)-[link:FORMERLY]->(target)
SET link = row.properties
RETURN count(*) AS count;
