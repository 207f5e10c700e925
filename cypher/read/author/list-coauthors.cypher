// With whom did these authors write, and what? Most often first.
UNWIND $ids AS id
MATCH (:Author {id: id})-[:WROTE]->(article:Article)<-[:WROTE]-(other:Author)
WHERE other.id <> id
WITH id, other, collect(DISTINCT article.id) AS articleIds
RETURN id AS authorId, other.id AS coauthorId, articleIds, size(articleIds) AS weight,
  [other.id, other.nameFa, other.nameEn, other.orcid] AS coauthor
ORDER BY authorId, weight DESC, coauthorId
