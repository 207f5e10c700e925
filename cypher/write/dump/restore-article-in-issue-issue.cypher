// Put back the relationships IN_ISSUE of a dump, from Article to Issue.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Issue {id: row.to})
CREATE (source)-[link:IN_ISSUE]->(target)
SET link = row.properties
RETURN count(*) AS count;
