// Which places stand above these, at any distance? Nearest first.
UNWIND $ids AS id
MATCH path = (node:Place {id: id})-[:PART_OF*1..10]->(other:Place)
WITH id AS nodeId, other.id AS id, min(length(path)) AS distance
RETURN nodeId, id, distance
ORDER BY nodeId, distance, id
