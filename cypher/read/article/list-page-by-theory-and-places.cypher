// Which articles use one of these theories in one of these roles and study all of these places, newest first behind a place in that order, and how many are there in all?
// (`placeIds` are the ids in `places`, so that no other place is looked at.)
UNWIND $ids AS theoryId
MATCH (:Theory {id: theoryId})<-[use:APPLIES|DISCUSSES|MENTIONS]-(n:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
WITH DISTINCT n
MATCH (n)-[study:STUDIES|MENTIONS]->(place:Place)
WHERE place.id IN $placeIds
WITH n, collect([place.id, study.role, study.confidence, study.level]) AS studies
WHERE all(place IN $places WHERE any(study IN studies WHERE study[0] IN place.ids AND study[1] IN place.roles
  AND study[2] >= place.minConfidence AND (place.levels IS NULL OR study[3] IN place.levels)))
WITH DISTINCT n.id AS id, coalesce(n.year, $noYear) AS year
ORDER BY year DESC, id
WITH collect([id, year]) AS found
WITH size(found) AS total, [place IN found WHERE $afterId IS NULL OR place[1] < $afterYear
  OR (place[1] = $afterYear AND place[0] > $afterId)][0..$limit] AS page
UNWIND page AS place
WITH total, place[0] AS id
MATCH (n:Article {id: id})
RETURN total, n.id AS id, n.year AS year, [fact IN $facts | n[fact]] AS facts
