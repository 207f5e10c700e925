// Which articles study one of these places in one of these roles, surely enough?
UNWIND $placeIds AS placeId
MATCH (place:Place {id: placeId})<-[use:STUDIES|MENTIONS]-(article:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
RETURN DISTINCT article.id AS id
ORDER BY id
