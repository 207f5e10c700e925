// Which passages of which documents support what these articles do with an organization?
// row: [articleId, targetId, documentId, id, quote, start, end, language, section, rule, level]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (target:Organization {id: row[1]})
MATCH (document:Document {id: row[2]})
CREATE (evidence:Evidence {
  id: row[3],
  quote: row[4],
  start: row[5],
  end: row[6],
  language: row[7],
  section: row[8],
  rule: row[9],
  level: row[10]
})
CREATE (evidence)-[:OF]->(article)
CREATE (evidence)-[:ABOUT]->(target)
CREATE (evidence)-[:`IN`]->(document)
RETURN count(*) AS count;
