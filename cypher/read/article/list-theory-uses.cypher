// Which theories do these articles use, and how? Surest first.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[use:APPLIES|DISCUSSES|MENTIONS]->(used:Theory)
RETURN id AS articleId, used.id AS theoryId, use.role AS role, use.confidence AS confidence,
       use.evidenceCount AS evidenceCount, use.level AS level
ORDER BY articleId, confidence DESC, theoryId
