// Which are the articles without a year behind an id, and what are the facts asked for?
MATCH (n:Article)
WHERE n.year IS NULL AND n.id > $afterId
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, [fact IN $facts | n[fact]] AS facts
