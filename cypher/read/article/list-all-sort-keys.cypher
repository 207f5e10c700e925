// By what are all articles ordered?
MATCH (article:Article)
RETURN article.id AS id, article.year AS year, coalesce(article.titleEn, article.titleFa) AS title
