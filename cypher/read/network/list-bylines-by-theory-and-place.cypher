// Who stands on the bylines of the articles that use a theory and are about a place, closures included?
MATCH (:Theory {id: $theory})<-[:SUBTHEORY_OF*0..6]-(theory:Theory)
MATCH (theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
WITH DISTINCT article
MATCH (article)-[study:STUDIES|MENTIONS]->(part:Place)
WHERE study.role IN $placeRoles
MATCH (part)-[:PART_OF*0..6]->(whole:Place)
WHERE whole.id = $place
WITH DISTINCT article
MATCH (article)<-[:WROTE]-(author:Author)
RETURN DISTINCT
  article.id AS article, author.id AS author, author.nameFa AS nameFa, author.nameEn AS nameEn
ORDER BY article, author
LIMIT $limit;
