// Put back the relationships CITES_KEY of a dump, from Article to WorkKey.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:WorkKey {id: row.to})
CREATE (source)-[link:CITES_KEY]->(target)
SET link = row.properties
RETURN count(*) AS count;
