// Which authors have one of these name keys, and which bylines are theirs?
UNWIND $keys AS key
MATCH (:NameKey {id: key})<-[:HAS_KEY]-(author:Author)
WITH DISTINCT author
RETURN
  author.id AS authorId,
  [(author)-[:HAS_KEY]->(key:NameKey) | key.id] AS nameKeys,
  [(author)-[wrote:WROTE]->(article:Article) |
    {articleId: article.id, position: wrote.position, nameFa: wrote.nameFa, nameEn: wrote.nameEn}] AS mentions
ORDER BY authorId;
