// Whom do the bylines of these articles name, and as what did each document print it?
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[wrote:WROTE]-(author:Author)
RETURN
  article.id AS articleId,
  article.year AS year,
  author.id AS authorId,
  wrote.position AS position,
  wrote.nameFa AS nameFa,
  wrote.nameEn AS nameEn,
  coalesce(wrote.affiliations, []) AS affiliations,
  coalesce(wrote.mentions, []) AS mentions,
  coalesce(wrote.variants, []) AS variants,
  wrote.orcid AS orcid
ORDER BY articleId, position;
