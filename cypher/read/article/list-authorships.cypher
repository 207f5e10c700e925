// Who wrote these articles, in byline order, and under which printed names?
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[wrote:WROTE]-(author:Author)
RETURN id AS articleId, author.id AS authorId, wrote.position AS position,
       coalesce(wrote.corresponding, false) AS corresponding, wrote.nameFa AS nameFa, wrote.nameEn AS nameEn
ORDER BY articleId, position, authorId
