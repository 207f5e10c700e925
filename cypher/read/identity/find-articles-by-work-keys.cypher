// Which articles have one of these identity keys, and what were they made of? A key that more than `most` share is none.
UNWIND $keys AS row
MATCH (key:WorkKey {id: row.workKey})
WITH key, row
WHERE row.most IS NULL OR COUNT { (key)<-[:HAS_KEY]-(:Article) } <= row.most
MATCH (key)<-[:HAS_KEY]-(article:Article)
WITH DISTINCT article
RETURN
  article.id AS articleId,
  [(article)-[:HAS_KEY]->(held:WorkKey) | held.id] AS workKeys,
  [(article)-[described:DESCRIBED_IN]->(document:Document) |
    {id: document.id, index: described.index, record: described.record}] AS documents
ORDER BY articleId;
