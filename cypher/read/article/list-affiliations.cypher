// Which institutions do the bylines of these articles name for their authors?
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:WROTE]-(author:Author)
MATCH (author)-[affiliated:AFFILIATED_WITH]->(institution:Institution)
WHERE affiliated.articleId = id
RETURN id AS articleId, author.id AS authorId, institution.id AS institutionId,
       affiliated.asPrinted AS asPrinted
ORDER BY articleId, authorId, institutionId
