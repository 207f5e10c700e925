// Which documents describe these articles, and as which of theirs?
// row: [articleId, documentId, index, record]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (document:Document {id: row[1]})
CREATE (article)-[:DESCRIBED_IN {index: row[2], record: row[3]}]->(document)
RETURN count(*) AS count;
