// Put back the relationships MEMBER_OF of a dump, from Country to Organization.
UNWIND $rows AS row
MATCH (source:Country {id: row.from})
MATCH (target:Organization {id: row.to})
CREATE (source)-[link:MEMBER_OF]->(target)
SET link = row.properties
RETURN count(*) AS count;
