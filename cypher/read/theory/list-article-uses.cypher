// Which articles use exactly these theories, and how?
UNWIND $ids AS id
MATCH (used:Theory {id: id})<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
RETURN id AS theoryId, article.id AS articleId, article.year AS year, use.role AS role, use.confidence AS confidence,
       use.level AS level
ORDER BY theoryId, articleId
