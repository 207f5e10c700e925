// Who stands on the bylines of these authors' articles, they themselves included?
UNWIND $authors AS authorId
MATCH (:Author {id: authorId})-[:WROTE]->(article:Article)
WITH DISTINCT article
MATCH (article)<-[:WROTE]-(author:Author)
RETURN DISTINCT
  article.id AS article, author.id AS author, author.nameFa AS nameFa, author.nameEn AS nameEn
ORDER BY article, author
LIMIT $limit;
