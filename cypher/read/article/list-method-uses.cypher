// Which research methods do these articles use? Surest first.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[use:USES]->(used:Method)
RETURN id AS articleId, used.id AS methodId, use.confidence AS confidence,
       use.evidenceCount AS evidenceCount, use.level AS level
ORDER BY articleId, confidence DESC, methodId
