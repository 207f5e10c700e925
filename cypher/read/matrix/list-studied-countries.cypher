// Which countries are studied in these roles, the most studied first?
MATCH (place:Country)<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $placeRoles
RETURN place.id AS id, count(DISTINCT article) AS articles
ORDER BY articles DESC, id
LIMIT $limit;
