// Which articles held here cite these works?
UNWIND $ids AS id
MATCH (work:Work {id: id})<-[:CITES]-(citing:Article)
RETURN DISTINCT id AS citedId, citing.id AS articleId
ORDER BY citedId, articleId
