// Which articles belong to each of these authors?
UNWIND $ids AS nodeId
MATCH (node:Author {id: nodeId})-[:WROTE]->(article:Article)
RETURN DISTINCT nodeId, article.id AS id, article.year AS year
ORDER BY nodeId, id
