// Which articles belong to each of these journals?
UNWIND $ids AS nodeId
MATCH (node:Journal {id: nodeId})<-[:IN_JOURNAL]-(article:Article)
RETURN DISTINCT nodeId, article.id AS id, article.year AS year
ORDER BY nodeId, id
