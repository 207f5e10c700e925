// Which theories do the most articles use in these roles?
MATCH (theme:Theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
WITH theme, count(DISTINCT article) AS articles
WHERE articles >= $minArticles
RETURN theme.id AS id, theme.nameFa AS nameFa, theme.nameEn AS nameEn, articles
ORDER BY articles DESC, id
LIMIT $limit;
