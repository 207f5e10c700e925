// Which words of articles begin or end as these do, and are about as long?
UNWIND $stems AS stem
MATCH (article:Article)
WHERE article.searchText CONTAINS (' ' + stem.begin) OR article.searchText CONTAINS (stem.end + ' ')
UNWIND [
  word IN split(article.searchText, ' ')
  WHERE (word STARTS WITH stem.begin OR word ENDS WITH stem.end)
    AND size(word) >= stem.shortest AND size(word) <= stem.longest
] AS word
RETURN DISTINCT word AS word
