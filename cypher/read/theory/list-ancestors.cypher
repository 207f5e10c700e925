// Which theories stand above these, at any distance? Nearest first.
UNWIND $ids AS id
MATCH path = (node:Theory {id: id})-[:SUBTHEORY_OF*1..10]->(other:Theory)
WITH id AS nodeId, other.id AS id, min(length(path)) AS distance
RETURN nodeId, id, distance
ORDER BY nodeId, distance, id
