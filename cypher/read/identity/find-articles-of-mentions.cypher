// Which articles are shown at these places of documents, and what were they made of?
UNWIND $places AS place
MATCH (:Document {id: place.documentId})<-[shown:DESCRIBED_IN]-(article:Article)
WHERE shown.index IN place.indices
WITH DISTINCT article
RETURN
  article.id AS articleId,
  [(article)-[:HAS_KEY]->(key:WorkKey) | key.id] AS workKeys,
  [(article)-[described:DESCRIBED_IN]->(document:Document) |
    {id: document.id, index: described.index, record: described.record}] AS documents
ORDER BY articleId;
