// Which are the twenty newest articles with this keyword, and how many are there?
MATCH (:Keyword {id: $id})<-[:HAS_KEYWORD]-(article:Article)
WITH article ORDER BY article.year DESC, article.id
WITH collect(article.id) AS ids
WITH size(ids) AS total, ids[0..20] AS shown
UNWIND shown AS id
MATCH (article:Article {id: id})
RETURN total, article.id AS id, article.titleEn AS titleEn, article.year AS year
