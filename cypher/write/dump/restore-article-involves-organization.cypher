// Put back the relationships INVOLVES of a dump, from Article to Organization.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Organization {id: row.to})
CREATE (source)-[link:INVOLVES]->(target)
SET link = row.properties
RETURN count(*) AS count;
