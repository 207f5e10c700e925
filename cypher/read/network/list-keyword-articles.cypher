// On which articles do these keywords stand?
UNWIND $themes AS themeId
MATCH (theme:Keyword {id: themeId})<-[:HAS_KEYWORD]-(article:Article)
RETURN DISTINCT theme.id AS theme, article.id AS article
ORDER BY theme, article;
