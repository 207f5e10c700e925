// Which organizations do these articles involve? Surest first.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[use:INVOLVES]->(used:Organization)
RETURN id AS articleId, used.id AS organizationId, use.role AS role, use.confidence AS confidence,
       use.evidenceCount AS evidenceCount, use.level AS level
ORDER BY articleId, confidence DESC, organizationId
