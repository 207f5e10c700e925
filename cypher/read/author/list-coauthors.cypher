// With whom did these authors write, and what? Most often first.
UNWIND $ids AS id
MATCH (author:Author {id: id})-[:WROTE]->(article:Article)<-[:WROTE]-(other:Author)
WHERE other.id <> id
WITH DISTINCT id, other, article.id AS articleId
ORDER BY articleId
WITH id AS authorId, other, collect(articleId) AS articleIds
RETURN authorId, other.id AS coauthorId, articleIds, size(articleIds) AS weight,
       other{.id, .nameFa, .nameEn, .orcid} AS coauthor
ORDER BY authorId, weight DESC, coauthorId
