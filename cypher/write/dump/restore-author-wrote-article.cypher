// Put back the relationships WROTE of a dump, from Author to Article.
UNWIND $rows AS row
MATCH (source:Author {id: row.from})
MATCH (target:Article {id: row.to})
CREATE (source)-[link:WROTE]->(target)
SET link = row.properties
RETURN count(*) AS count;
