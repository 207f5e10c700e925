// Which places stand directly above these?
UNWIND $ids AS id
MATCH (node:Place {id: id})-[:PART_OF]->(other:Place)
RETURN id AS nodeId, other.id AS id
ORDER BY nodeId, id
