// With whom did these authors write, and what? Most often first.
UNWIND $ids AS id
MATCH (author:Author {id: id})-[:WROTE]->(article:Article)<-[:WROTE]-(other:Author)
WHERE other.id <> id
WITH DISTINCT id, other.id AS coauthorId, article.id AS articleId
ORDER BY articleId
WITH id AS authorId, coauthorId, collect(articleId) AS articleIds
RETURN authorId, coauthorId, articleIds, size(articleIds) AS weight
ORDER BY authorId, weight DESC, coauthorId
