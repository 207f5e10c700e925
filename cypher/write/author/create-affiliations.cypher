// Where did these authors work when they wrote the article?
// row: [articleId, authorId, institutionId, asPrinted, nameFa, nameEn]
UNWIND $rows AS row
MATCH (author:Author {id: row[1]})
MATCH (institution:Institution {id: row[2]})
CREATE (author)-[:AFFILIATED_WITH {
  articleId: row[0],
  asPrinted: row[3],
  nameFa: row[4],
  nameEn: row[5]
}]->(institution)
RETURN count(*) AS count;
