// Which articles study one of these places in one of these roles, surely enough?
UNWIND $placeIds AS placeId
MATCH (article:Article)-[use:STUDIES|MENTIONS]->(place:Place {id: placeId})
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
RETURN DISTINCT article.id AS id
ORDER BY id
