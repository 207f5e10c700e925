// Where did these authors work when they wrote the article?
UNWIND $rows AS row
MATCH (author:Author {id: row.authorId})
MATCH (institution:Institution {id: row.institutionId})
CREATE (author)-[:AFFILIATED_WITH {
  articleId: row.articleId,
  asPrinted: row.asPrinted,
  nameFa: row.nameFa,
  nameEn: row.nameEn
}]->(institution)
RETURN count(*) AS count;
