// Who wrote these articles?
UNWIND $rows AS row
MATCH (author:Author {id: row.authorId})
MATCH (article:Article {id: row.articleId})
CREATE (author)-[:WROTE {
  position: row.position,
  corresponding: row.corresponding,
  nameFa: row.nameFa,
  nameEn: row.nameEn,
  affiliations: row.affiliations,
  mentions: row.mentions,
  variants: row.variants,
  orcid: row.orcid
}]->(article)
RETURN count(*) AS count;
