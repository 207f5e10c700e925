// Which methods are kinds of which?
UNWIND $rows AS row
MATCH (child:Method {id: row.childId})
MATCH (parent:Method {id: row.parentId})
CREATE (child)-[:KIND_OF]->(parent)
RETURN count(*) AS count;
