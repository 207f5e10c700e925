// How many articles bring each of these theories to each of these places, in which roles, closures included on demand?
UNWIND $theories AS rowId
MATCH (:Theory {id: rowId})<-[:SUBTHEORY_OF*0..6]-(theory:Theory)
WHERE $includeSubtheories OR theory.id = rowId
MATCH (theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
WITH rowId, article, collect(DISTINCT use.role) AS roles
MATCH (article)-[study:STUDIES|MENTIONS]->(part:Place)
WHERE study.role IN $placeRoles
MATCH (part)-[:PART_OF*0..6]->(place:Place)
WHERE ($includeParts OR place.id = part.id) AND place.id IN $places
RETURN rowId AS theory, place.id AS place, roles, count(DISTINCT article) AS articles
ORDER BY theory, place, roles;
