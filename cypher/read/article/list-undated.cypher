// Which are the articles without a year behind an id?
MATCH (n:Article)
WHERE n.year IS NULL AND ($afterId IS NULL OR n.id > $afterId)
RETURN n.id AS id, n.year AS year
ORDER BY id LIMIT $limit
