// Which of these articles study one of these places in one of these roles, surely enough?
UNWIND $within AS id
MATCH (article:Article {id: id})-[use:STUDIES|MENTIONS]->(place:Place)
WHERE place.id IN $placeIds AND use.role IN $roles AND use.confidence >= $minConfidence
  AND ($levels IS NULL OR use.level IN $levels)
RETURN DISTINCT article.id AS id
ORDER BY id
