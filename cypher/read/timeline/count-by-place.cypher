// How many articles study a place or its parts, per year and role?
MATCH (:Place {id: $place})<-[:PART_OF*0..6]-(place:Place)
WHERE $includeParts OR place.id = $place
MATCH (place)<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $roles
RETURN article.year AS year, article.solarYear AS solarYear, study.role AS role,
  collect(DISTINCT article.id) AS articles
ORDER BY year, solarYear, role;
