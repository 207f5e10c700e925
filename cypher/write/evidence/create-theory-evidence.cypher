// Which passages of which documents support what these articles do with a theory?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (target:Theory {id: row.targetId})
MATCH (document:Document {id: row.documentId})
CREATE (evidence:Evidence {
  id: row.id,
  quote: row.quote,
  start: row.start,
  end: row.end,
  language: row.language,
  section: row.section,
  rule: row.rule,
  level: row.level
})
CREATE (evidence)-[:OF]->(article)
CREATE (evidence)-[:ABOUT]->(target)
CREATE (evidence)-[:`IN`]->(document)
RETURN count(*) AS count;
