// Which institutions are the first behind a place in their order, by the English name or else the Persian one?
MATCH (n:Institution)
WITH n, coalesce(n.nameEn, n.nameFa, $noName) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND n.id > $afterId)
WITH n, name
ORDER BY name, n.id LIMIT $limit
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn, name AS sortName
