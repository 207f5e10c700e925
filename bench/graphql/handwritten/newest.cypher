// Which are the fifty newest articles?
MATCH (article:Article)
RETURN article.id AS id, article.titleEn AS titleEn, article.year AS year
ORDER BY year DESC, id
LIMIT 50
