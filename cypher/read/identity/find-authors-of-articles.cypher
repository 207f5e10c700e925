// Who wrote these articles, and what else did they write?
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:WROTE]-(author:Author)
WITH DISTINCT author
RETURN author.id AS authorId, [(author)-[:WROTE]->(article:Article) | article.id] AS articleIds
ORDER BY authorId;
