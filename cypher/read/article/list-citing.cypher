// Which articles held here cite these articles?
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:CITES]-(citing:Article)
RETURN DISTINCT id AS citedId, citing.id AS articleId
ORDER BY citedId, articleId
