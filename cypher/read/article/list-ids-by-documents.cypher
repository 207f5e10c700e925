// Which articles were read from these documents?
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:DESCRIBED_IN]-(article:Article)
RETURN DISTINCT id AS documentId, article.id AS articleId
ORDER BY documentId, articleId
