// With whom does this author write, and how often?
MATCH (author:Author {id: $id})-[:WROTE]->(:Article)<-[:WROTE]-(other:Author)
WHERE other.id <> author.id
WITH other, count(*) AS weight
RETURN other.id AS id, other.nameEn AS nameEn, weight
ORDER BY weight DESC, id
