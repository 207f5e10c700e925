// Which passages support the claims of these articles? Most telling level first, then in order of the text.
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})<-[:OF]-(n:Evidence)
MATCH (n)-[:ABOUT]->(about)
MATCH (n)-[:`IN`]->(document:Document)
RETURN n.id AS id, n.quote AS quote, n.start AS start, n.`end` AS `end`, n.language AS language,
       n.section AS section, n.level AS level, n.rule AS rule, articleId, about.id AS aboutId,
       document.id AS documentId
ORDER BY articleId, aboutId, documentId, start, id
