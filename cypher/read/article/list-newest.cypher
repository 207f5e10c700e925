// Which are the newest articles with a year behind a place in their order?
// (Neo4j reads the index on the year from its end, and only as far as the page reaches; the embedded engine keeps no more
// than the page only where ordering ends the statement.)
MATCH (n:Article)
WHERE n.year <= $afterYear AND ($afterId IS NULL OR n.year < $afterYear OR n.id > $afterId)
RETURN n.id AS id, n.year AS year
ORDER BY year DESC, id LIMIT $limit
