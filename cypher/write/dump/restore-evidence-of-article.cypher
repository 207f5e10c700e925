// Put back the relationships OF of a dump, from Evidence to Article.
UNWIND $rows AS row
MATCH (source:Evidence {id: row.from})
MATCH (target:Article {id: row.to})
CREATE (source)-[link:OF]->(target)
SET link = row.properties
RETURN count(*) AS count;
