// Which articles study these places themselves, in these roles?
UNWIND $themes AS themeId
MATCH (theme:Place {id: themeId})<-[study:STUDIES|MENTIONS]-(article:Article)
WHERE study.role IN $placeRoles
RETURN DISTINCT theme.id AS theme, article.id AS article
ORDER BY theme, article;
