// Which articles study all of these places, each in one of its roles, newest first behind a place in that order, and how many are there in all?
// (`placeIds` are the ids in `places`; the first place finds the articles.)
UNWIND $ids AS placeId
MATCH (:Place {id: placeId})<-[use:STUDIES|MENTIONS]-(n:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
WITH DISTINCT n
MATCH (n)-[study:STUDIES|MENTIONS]->(place:Place)
WHERE place.id IN $placeIds
WITH n, collect([place.id, study.role, study.confidence, study.level]) AS studies
WHERE all(place IN $places WHERE any(study IN studies WHERE study[0] IN place.ids AND study[1] IN place.roles
  AND study[2] >= place.minConfidence AND (place.levels IS NULL OR study[3] IN place.levels)))
WITH collect(n) AS found
WITH found, size(found) AS total
UNWIND found AS n
WITH total, n, coalesce(n.year, $noYear) AS year, n.id AS id
WHERE $afterId IS NULL OR year < $afterYear OR (year = $afterYear AND id > $afterId)
WITH total, n, year, id
ORDER BY year DESC, id LIMIT $limit
RETURN total, id, n.year AS year, [fact IN $facts | n[fact]] AS facts
