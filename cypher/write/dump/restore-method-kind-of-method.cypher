// Put back the relationships KIND_OF of a dump, from Method to Method.
UNWIND $rows AS row
MATCH (source:Method {id: row.from})
MATCH (target:Method {id: row.to})
CREATE (source)-[link:KIND_OF]->(target)
SET link = row.properties
RETURN count(*) AS count;
