// Which are the newest articles with a year behind a place in their order, and what are the facts asked for?
// (Neo4j reads the index on the year from its end, and only as far as the page reaches.)
MATCH (n:Article)
WHERE n.year <= $afterYear AND NOT (n.year = $afterYear AND n.id <= $afterId)
WITH n ORDER BY n.year DESC, n.id LIMIT $limit
RETURN n.id AS id, [fact IN $facts | n[fact]] AS facts
