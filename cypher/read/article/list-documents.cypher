// From which documents were these articles read?
UNWIND $ids AS id
MATCH (article:Article {id: id})-[described:DESCRIBED_IN]->(document:Document)
RETURN id AS articleId, document.id AS documentId, described.index AS index
ORDER BY articleId, documentId, index
