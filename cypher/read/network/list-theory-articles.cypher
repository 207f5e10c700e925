// Which articles use these theories themselves, in these roles?
UNWIND $themes AS themeId
MATCH (theme:Theory {id: themeId})<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
RETURN DISTINCT theme.id AS theme, article.id AS article
ORDER BY theme, article;
