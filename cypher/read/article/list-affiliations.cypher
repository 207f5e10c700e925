// Which institutions do the bylines of these articles name for their authors?
UNWIND $ids AS id
MATCH (author:Author)-[:WROTE]->(article:Article {id: id})
MATCH (author)-[affiliated:AFFILIATED_WITH]->(institution:Institution)
WHERE affiliated.articleId = id
RETURN id AS articleId, author.id AS authorId, institution.id AS institutionId, affiliated.asPrinted AS asPrinted
ORDER BY articleId, authorId, institutionId
