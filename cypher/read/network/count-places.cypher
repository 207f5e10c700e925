// Which countries and regions do the most articles study in these roles?
MATCH (theme:Place)<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $placeRoles
WITH theme, count(DISTINCT article) AS articles
WHERE articles >= $minArticles
RETURN theme.id AS id, theme.nameFa AS nameFa, theme.nameEn AS nameEn, articles
ORDER BY articles DESC, id
LIMIT $limit;
