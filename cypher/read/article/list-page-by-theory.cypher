// Which articles use one of these theories in one of these roles, newest first behind a place in that order, and how many are there in all?
UNWIND $ids AS theoryId
MATCH (:Theory {id: theoryId})<-[use:APPLIES|DISCUSSES|MENTIONS]-(n:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
WITH DISTINCT n.id AS id, coalesce(n.year, $noYear) AS year
ORDER BY year DESC, id
WITH collect([id, year]) AS found
WITH size(found) AS total, [place IN found WHERE $afterId IS NULL OR place[1] < $afterYear
  OR (place[1] = $afterYear AND place[0] > $afterId)][0..$limit] AS page
UNWIND page AS place
WITH total, place[0] AS id
MATCH (n:Article {id: id})
RETURN total, n.id AS id, n.year AS year, [fact IN $facts | n[fact]] AS facts
