// Put back the relationships MAY_BE of a dump, from Author to Author.
UNWIND $rows AS row
MATCH (source:Author {id: row.from})
MATCH (target:Author {id: row.to})
CREATE (source)-[link:MAY_BE]->(target)
SET link = row.properties
RETURN count(*) AS count;
