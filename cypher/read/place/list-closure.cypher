// Which places count as each of these, and by which path? Shortest path first.
UNWIND $ids AS askedId
MATCH path = (asked:Place {id: askedId})<-[:PART_OF*0..10]-(used:Place)
WITH askedId, used.id AS id, reverse([step IN nodes(path) | step.id]) AS path
RETURN askedId, id, path
ORDER BY askedId, size(path), id, path
