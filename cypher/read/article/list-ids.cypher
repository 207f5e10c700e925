// Which articles are there?
MATCH (article:Article)
RETURN article.id AS id
ORDER BY id
