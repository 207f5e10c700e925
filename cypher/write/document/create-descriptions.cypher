// Which documents describe these articles, and as which of theirs?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (document:Document {id: row.documentId})
CREATE (article)-[:DESCRIBED_IN {index: row.index, record: row.record}]->(document)
RETURN count(*) AS count;
