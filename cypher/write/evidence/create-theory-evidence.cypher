// Which passages of which documents support what these articles do with a theory?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (target:Theory {id: row.targetId})
MATCH (document:Document {id: row.documentId})
CREATE (evidence:Evidence)
SET evidence = row.properties
CREATE (evidence)-[:OF]->(article)
CREATE (evidence)-[:ABOUT]->(target)
CREATE (evidence)-[:`IN`]->(document)
RETURN count(*) AS count;
