// Which articles belong to each of these institutions?
UNWIND $ids AS nodeId
MATCH (node:Institution {id: nodeId})<-[affiliated:AFFILIATED_WITH]-(:Author)-[:WROTE]->(article:Article)
WHERE affiliated.articleId = article.id
RETURN DISTINCT nodeId, article.id AS id, article.year AS year
ORDER BY nodeId, id
