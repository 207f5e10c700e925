// How many articles use a theory and study a place, closures included, per year and role of the theory?
MATCH (:Theory {id: $theory})<-[:SUBTHEORY_OF*0..6]-(theory:Theory)
WHERE $includeSubtheories OR theory.id = $theory
MATCH (theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
WITH DISTINCT use.role AS role, article
MATCH (article)-[study:STUDIES|MENTIONS]->(part:Place)
WHERE study.role IN $placeRoles
MATCH (part)-[:PART_OF*0..6]->(whole:Place)
WHERE whole.id = $place AND ($includeParts OR part.id = $place)
RETURN article.year AS year, article.solarYear AS solarYear, role, collect(DISTINCT article.id) AS articles
ORDER BY year, solarYear, role;
