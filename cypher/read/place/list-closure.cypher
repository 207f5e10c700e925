// Which places count as each of these, and by which path? Shortest path first.
UNWIND $ids AS askedId
MATCH path = (used:Place)-[:PART_OF*0..10]->(asked:Place {id: askedId})
WITH askedId, used.id AS id, [step IN nodes(path) | step.id] AS path
RETURN askedId, id, path
ORDER BY askedId, size(path), id, path
