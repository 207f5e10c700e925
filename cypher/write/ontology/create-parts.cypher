// Which places lie in which?
UNWIND $rows AS row
MATCH (child:Place {id: row.childId})
MATCH (parent:Place {id: row.parentId})
CREATE (child)-[:PART_OF]->(parent)
RETURN count(*) AS count;
