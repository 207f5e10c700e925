// Put back the relationships CITES of a dump, from Article to Work.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Work {id: row.to})
CREATE (source)-[link:CITES]->(target)
SET link = row.properties
RETURN count(*) AS count;
