// Put back the relationships HAS_KEY of a dump, from Author to NameKey.
UNWIND $rows AS row
MATCH (source:Author {id: row.from})
MATCH (target:NameKey {id: row.to})
CREATE (source)-[link:HAS_KEY]->(target)
SET link = row.properties
RETURN count(*) AS count;
