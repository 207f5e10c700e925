// Which authors have one of these name keys, and what did they write?
UNWIND $keys AS key
MATCH (:NameKey {id: key})<-[:HAS_KEY]-(author:Author)
WITH DISTINCT author
RETURN author.id AS authorId, [(author)-[:WROTE]->(article:Article) | article.id] AS articleIds
ORDER BY authorId;
