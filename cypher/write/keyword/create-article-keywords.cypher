// Which keywords do these articles have?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (keyword:Keyword {id: row.keywordId})
CREATE (article)-[:HAS_KEYWORD {
  position: row.position,
  language: row.language,
  labelFa: row.labelFa,
  labelEn: row.labelEn
}]->(keyword)
RETURN count(*) AS count;
