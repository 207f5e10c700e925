// By what are these articles ordered?
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.year AS year, coalesce(article.titleEn, article.titleFa) AS title
