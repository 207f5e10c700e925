// Which articles use exactly these places, and how?
UNWIND $ids AS id
MATCH (used:Place {id: id})<-[use:STUDIES|MENTIONS]-(article:Article)
RETURN id AS placeId, article.id AS articleId, article.year AS year, use.role AS role, use.confidence AS confidence,
       use.level AS level
ORDER BY placeId, articleId
