// Which articles use exactly these theories, and how?
UNWIND $ids AS id
MATCH (article:Article)-[use:APPLIES|DISCUSSES|MENTIONS]->(used:Theory {id: id})
RETURN id AS theoryId, article.id AS articleId, use.role AS role, use.confidence AS confidence, use.level AS level
ORDER BY theoryId, articleId
