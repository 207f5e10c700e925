// Which are the articles of these years and this language, newest first behind a place in that order, and how many are there in all?
// (A year known in the other calendar alone is reckoned: a solar year lies mostly in the Gregorian one 621 years on. Each
// calendar is asked by itself, so that Neo4j finds both by index.)
CALL {
  MATCH (n:Article)
  WHERE n.year >= $fromYear AND n.year <= $toYear AND ($language IS NULL OR n.language = $language)
  RETURN n
  UNION ALL
  MATCH (n:Article)
  WHERE n.year IS NULL AND n.solarYear >= $fromYear - 621 AND n.solarYear <= $toYear - 621
    AND ($language IS NULL OR n.language = $language)
  RETURN n
}
WITH collect(n) AS found
WITH found, size(found) AS total
UNWIND found AS n
WITH total, n, coalesce(n.year, $noYear) AS year, n.id AS id
WHERE $afterId IS NULL OR year < $afterYear OR (year = $afterYear AND id > $afterId)
WITH total, n, year, id
ORDER BY year DESC, id LIMIT $limit
RETURN total, id, n.year AS year, [fact IN $facts | n[fact]] AS facts
