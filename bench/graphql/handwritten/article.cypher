// What is the article with this id?
MATCH (article:Article {id: $id})
RETURN article.id AS id, article.titleEn AS titleEn, article.year AS year, article.pages AS pages
