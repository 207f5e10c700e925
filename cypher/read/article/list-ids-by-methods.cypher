// Which articles use each of these methods?
UNWIND $ids AS nodeId
MATCH (node:Method {id: nodeId})<-[:USES]-(article:Article)
RETURN DISTINCT nodeId, article.id AS id
ORDER BY nodeId, id
