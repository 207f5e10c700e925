// Which are the articles of these years and this language, newest first behind a place in that order, and how many are there in all?
// (A year known in the other calendar alone is reckoned: a solar year lies mostly in the Gregorian one 621 years on. Each
// calendar is asked by itself, so that Neo4j finds both by index.)
CALL {
  MATCH (n:Article)
  WHERE n.year >= $fromYear AND n.year <= $toYear AND ($language IS NULL OR n.language = $language)
  RETURN n.id AS id, n.year AS year
  UNION ALL
  MATCH (n:Article)
  WHERE n.year IS NULL AND n.solarYear >= $fromYear - 621 AND n.solarYear <= $toYear - 621
    AND ($language IS NULL OR n.language = $language)
  RETURN n.id AS id, $noYear AS year
}
WITH id, year
ORDER BY year DESC, id
WITH collect([id, year]) AS found
WITH size(found) AS total, [place IN found WHERE $afterId IS NULL OR place[1] < $afterYear
  OR (place[1] = $afterYear AND place[0] > $afterId)][0..$limit] AS page
UNWIND page AS place
WITH total, place[0] AS id
MATCH (n:Article {id: id})
RETURN total, n.id AS id, n.year AS year, [fact IN $facts | n[fact]] AS facts
