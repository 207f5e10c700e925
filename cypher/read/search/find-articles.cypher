// Which articles hold, for each word looked for, one of the ways to write it, and how many of the words are in a title?
MATCH (article:Article)
WHERE all(word IN $words WHERE any(spelling IN word WHERE article.searchText CONTAINS spelling))
RETURN article.id AS id, size([
  word IN $words WHERE any(spelling IN word WHERE split(article.searchText, '||')[0] CONTAINS spelling)
]) AS inTitle
