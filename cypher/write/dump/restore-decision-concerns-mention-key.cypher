// Put back the relationships CONCERNS of a dump, from Decision to MentionKey.
UNWIND $rows AS row
MATCH (source:Decision {id: row.from})
MATCH (target:MentionKey {id: row.to})
CREATE (source)-[link:CONCERNS]->(target)
SET link = row.properties
RETURN count(*) AS count;
