// Who stands on the bylines of the articles about a place or one of its parts?
MATCH (:Place {id: $place})<-[:PART_OF*0..6]-(place:Place)
MATCH (place)<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $placeRoles
WITH DISTINCT article
MATCH (article)<-[:WROTE]-(author:Author)
RETURN DISTINCT
  article.id AS article, author.id AS author, author.nameFa AS nameFa, author.nameEn AS nameEn
ORDER BY article, author
LIMIT $limit;
