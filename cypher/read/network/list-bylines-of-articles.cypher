// Who stands on the bylines of these articles?
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})<-[:WROTE]-(author:Author)
RETURN DISTINCT
  article.id AS article, author.id AS author, author.nameFa AS nameFa, author.nameEn AS nameEn
ORDER BY article, author
LIMIT $limit;
