// Which articles study one of these places in one of these roles, newest first behind a place in that order, and how many are there in all?
UNWIND $ids AS placeId
MATCH (:Place {id: placeId})<-[use:STUDIES|MENTIONS]-(n:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
WITH DISTINCT n
WITH collect(n) AS found
WITH found, size(found) AS total
UNWIND found AS n
WITH total, n, coalesce(n.year, $noYear) AS year, n.id AS id
WHERE $afterId IS NULL OR year < $afterYear OR (year = $afterYear AND id > $afterId)
WITH total, n, year, id
ORDER BY year DESC, id LIMIT $limit
RETURN total, id, n.year AS year, [fact IN $facts | n[fact]] AS facts
