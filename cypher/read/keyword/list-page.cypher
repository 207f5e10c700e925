// Which keywords are the first behind a place in their order, by the English name or else the Persian one?
MATCH (n:Keyword)
WHERE $afterId IS NULL OR coalesce(n.labelEn, n.labelFa, $noName) > $afterName
  OR (coalesce(n.labelEn, n.labelFa, $noName) = $afterName AND n.id > $afterId)
RETURN n.id AS id, n.labelFa AS labelFa, n.labelEn AS labelEn, coalesce(n.labelEn, n.labelFa, $noName) AS sortName
ORDER BY sortName, id LIMIT $limit
