// Who wrote these articles, and which other bylines are theirs?
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:WROTE]-(author:Author)
WITH DISTINCT author
RETURN
  author.id AS authorId,
  [(author)-[:HAS_KEY]->(key:NameKey) | key.id] AS nameKeys,
  [(author)-[wrote:WROTE]->(article:Article) |
    {articleId: article.id, position: wrote.position, nameFa: wrote.nameFa, nameEn: wrote.nameEn}] AS mentions
ORDER BY authorId;
