// Which articles involve each of these organizations?
UNWIND $ids AS nodeId
MATCH (node:Organization {id: nodeId})<-[:INVOLVES]-(article:Article)
RETURN DISTINCT nodeId, article.id AS id
ORDER BY nodeId, id
