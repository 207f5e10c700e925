// Put back the relationships MAY_BE of a dump, from Article to Article.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Article {id: row.to})
CREATE (source)-[link:MAY_BE]->(target)
SET link = row.properties
RETURN count(*) AS count;
