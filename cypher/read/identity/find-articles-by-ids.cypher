// What were these articles made of?
UNWIND $ids AS id
MATCH (article:Article {id: id})
WITH DISTINCT article
RETURN
  article.id AS articleId,
  [(article)-[:HAS_KEY]->(key:WorkKey) | key.id] AS workKeys,
  [(article)-[described:DESCRIBED_IN]->(document:Document) |
    {id: document.id, index: described.index, record: described.record}] AS documents
ORDER BY articleId;
