// Which keywords do these articles have?
// row: [articleId, keywordId, position, language, labelFa, labelEn]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (keyword:Keyword {id: row[1]})
CREATE (article)-[:HAS_KEYWORD {
  position: row[2],
  language: row[3],
  labelFa: row[4],
  labelEn: row[5]
}]->(keyword)
RETURN count(*) AS count;
