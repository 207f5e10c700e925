// As count-cells-from-theories, beginning at the places: where they are few, or the theories many, far fewer articles are looked at.
UNWIND $places AS columnId
MATCH (:Place {id: columnId})<-[:PART_OF*0..6]-(part:Place)
WHERE $includeParts OR part.id = columnId
WITH DISTINCT columnId, part
MATCH (part)<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $placeRoles
WITH DISTINCT columnId, article
MATCH (article)-[use:APPLIES|DISCUSSES|MENTIONS]->(used:Theory)
WHERE use.role IN $theoryRoles
MATCH (used)-[:SUBTHEORY_OF*0..6]->(theory:Theory)
WHERE ($includeSubtheories OR theory.id = used.id) AND theory.id IN $theories
WITH theory.id AS theory, columnId AS place, article, collect(DISTINCT use.role) AS roles
RETURN theory, place, roles, count(DISTINCT article) AS articles
ORDER BY theory, place, roles;
