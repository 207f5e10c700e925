// Which keywords stand on the most articles, in one language or both?
MATCH (theme:Keyword)
WHERE $language IS NULL
  OR ($language = 'fa' AND theme.labelFa IS NOT NULL)
  OR ($language = 'en' AND theme.labelEn IS NOT NULL)
WITH theme, COUNT { (theme)<-[:HAS_KEYWORD]-(:Article) } AS articles
WHERE articles >= $minArticles
RETURN theme.id AS id, theme.labelFa AS nameFa, theme.labelEn AS nameEn, articles
ORDER BY articles DESC, id
LIMIT $limit;
