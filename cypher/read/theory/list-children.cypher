// Which theories stand directly below these?
UNWIND $ids AS id
MATCH (node:Theory {id: id})<-[:SUBTHEORY_OF]-(other:Theory)
RETURN id AS nodeId, other.id AS id
ORDER BY nodeId, id
