// Which are the articles of these journals, newest first behind a place in that order, and how many are there in all?
UNWIND $ids AS nodeId
MATCH (:Journal {id: nodeId})<-[:IN_JOURNAL]-(n:Article)
WITH DISTINCT n
WITH collect(n) AS found
WITH found, size(found) AS total
UNWIND found AS n
WITH total, n, coalesce(n.year, $noYear) AS year, n.id AS id
WHERE $afterId IS NULL OR year < $afterYear OR (year = $afterYear AND id > $afterId)
WITH total, n, year, id
ORDER BY year DESC, id LIMIT $limit
RETURN total, id, n.year AS year, [fact IN $facts | n[fact]] AS facts
