// Which of these articles are the newest behind a place in their order, and what is known of them?
UNWIND $within AS id
MATCH (n:Article {id: id})
WITH n, coalesce(n.year, $noYear) AS order
WHERE $afterId IS NULL OR order < $afterYear OR (order = $afterYear AND n.id > $afterId)
WITH n, order ORDER BY order DESC, n.id LIMIT $limit
RETURN n.id AS id, n.titleFa AS titleFa, n.titleEn AS titleEn, n.abstractFa AS abstractFa,
       n.abstractEn AS abstractEn, n.pages AS pages, n.doi AS doi, n.year AS year,
       n.solarYear AS solarYear, n.publishedOn AS publishedOn, n.receivedOn AS receivedOn,
       n.acceptedOn AS acceptedOn, n.language AS language
