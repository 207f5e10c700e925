// Which keywords are the first behind a place in their order, by the English name or else the Persian one?
MATCH (n:Keyword)
WITH n, coalesce(n.labelEn, n.labelFa, $noName) AS name
WHERE $afterId IS NULL OR name > $afterName OR (name = $afterName AND n.id > $afterId)
WITH n, name
ORDER BY name, n.id LIMIT $limit
RETURN n.id AS id, n.labelFa AS labelFa, n.labelEn AS labelEn, name AS sortName
