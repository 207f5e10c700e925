// Put back the relationships HAS_KEYWORD of a dump, from Article to Keyword.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Keyword {id: row.to})
CREATE (source)-[link:HAS_KEYWORD]->(target)
SET link = row.properties
RETURN count(*) AS count;
