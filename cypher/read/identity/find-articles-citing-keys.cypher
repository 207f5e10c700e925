// Which articles cite a work by one of these identity keys, and what were they made of?
UNWIND $keys AS key
MATCH (:WorkKey {id: key})<-[:CITES_KEY]-(article:Article)
WITH DISTINCT article
RETURN
  article.id AS articleId,
  [(article)-[:HAS_KEY]->(key:WorkKey) | key.id] AS workKeys,
  [(article)-[described:DESCRIBED_IN]->(document:Document) |
    {id: document.id, index: described.index, record: described.record}] AS documents
ORDER BY articleId;
