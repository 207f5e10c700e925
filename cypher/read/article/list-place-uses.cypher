// Which places do these articles study or name? Surest first.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[use:STUDIES|MENTIONS]->(used:Place)
RETURN id AS articleId, used.id AS placeId, use.role AS role, use.confidence AS confidence,
       use.evidenceCount AS evidenceCount, use.level AS level
ORDER BY articleId, confidence DESC, placeId
