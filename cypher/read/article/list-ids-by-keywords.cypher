// Which articles belong to each of these keywords?
UNWIND $ids AS nodeId
MATCH (node:Keyword {id: nodeId})<-[:HAS_KEYWORD]-(article:Article)
RETURN DISTINCT nodeId, article.id AS id, article.year AS year
ORDER BY nodeId, id
