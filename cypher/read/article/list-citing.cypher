// Which articles held here cite these articles?
UNWIND $ids AS id
MATCH (citing:Article)-[:CITES]->(article:Article {id: id})
RETURN DISTINCT id AS citedId, citing.id AS articleId
ORDER BY citedId, articleId
