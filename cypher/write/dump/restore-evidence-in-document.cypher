// Put back the relationships IN of a dump, from Evidence to Document.
UNWIND $rows AS row
MATCH (source:Evidence {id: row.from})
MATCH (target:Document {id: row.to})
CREATE (source)-[link:`IN`]->(target)
SET link = row.properties
RETURN count(*) AS count;
