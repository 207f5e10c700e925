// Which theories are kinds of which?
UNWIND $rows AS row
MATCH (child:Theory {id: row.childId})
MATCH (parent:Theory {id: row.parentId})
CREATE (child)-[:SUBTHEORY_OF]->(parent)
RETURN count(*) AS count;
