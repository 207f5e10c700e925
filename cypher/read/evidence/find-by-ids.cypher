// What are the passages with these ids?
UNWIND $ids AS id
MATCH (n:Evidence {id: id})-[:OF]->(article:Article)
MATCH (n)-[:ABOUT]->(about)
MATCH (n)-[:`IN`]->(document:Document)
RETURN n.id AS id, n.quote AS quote, n.start AS start, n.`end` AS `end`, n.language AS language,
       n.section AS section, n.level AS level, n.rule AS rule, article.id AS articleId,
       about.id AS aboutId, document.id AS documentId
