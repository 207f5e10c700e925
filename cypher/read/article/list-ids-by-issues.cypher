// Which articles belong to each of these issues?
UNWIND $ids AS nodeId
MATCH (node:Issue {id: nodeId})<-[:IN_ISSUE]-(article:Article)
RETURN DISTINCT nodeId, article.id AS id, article.year AS year
ORDER BY nodeId, id
