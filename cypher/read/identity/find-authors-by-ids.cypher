// What did these authors write?
UNWIND $ids AS id
MATCH (author:Author {id: id})
WITH DISTINCT author
RETURN author.id AS authorId, [(author)-[:WROTE]->(article:Article) | article.id] AS articleIds
ORDER BY authorId;
