// Which journals are the first behind a place in their order, by the English name or else the Persian one?
MATCH (n:Journal)
WHERE $afterId IS NULL OR coalesce(n.nameEn, n.nameFa, $noName) > $afterName
  OR (coalesce(n.nameEn, n.nameFa, $noName) = $afterName AND n.id > $afterId)
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn, n.issn AS issn,
  coalesce(n.nameEn, n.nameFa, $noName) AS sortName
ORDER BY sortName, id LIMIT $limit
