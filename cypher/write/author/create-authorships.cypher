// Who wrote these articles?
// row: [articleId, authorId, position, corresponding, nameFa, nameEn, affiliations, mentions, variants, orcid]
UNWIND $rows AS row
MATCH (author:Author {id: row[1]})
MATCH (article:Article {id: row[0]})
CREATE (author)-[:WROTE {
  position: row[2],
  corresponding: row[3],
  nameFa: row[4],
  nameEn: row[5],
  affiliations: row[6],
  mentions: row[7],
  variants: row[8],
  orcid: row[9]
}]->(article)
RETURN count(*) AS count;
