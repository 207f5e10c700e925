// Which articles hold, for each word looked for, one of the ways to write it, and how many of the words are in a title?
MATCH (article:Article)
WHERE all(word IN $words WHERE any(spelling IN word WHERE article.searchText CONTAINS spelling))
WITH article.id AS id, split(article.searchText, '||')[0] AS titles
RETURN id, size([word IN $words WHERE any(spelling IN word WHERE titles CONTAINS spelling)]) AS inTitle
