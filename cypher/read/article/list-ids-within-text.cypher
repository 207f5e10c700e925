// Which of these articles have this text in a title, an abstract or a keyword, however it is spaced?
UNWIND $within AS id
MATCH (article:Article {id: id})
WHERE reduce(
  text = toLower(coalesce(article.titleFa, '') + $boundary + coalesce(article.titleEn, '') + $boundary
    + coalesce(article.abstractFa, '') + $boundary + coalesce(article.abstractEn, '')),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
RETURN article.id AS id
UNION
UNWIND $within AS id
MATCH (article:Article {id: id})-[:HAS_KEYWORD]->(keyword:Keyword)
WHERE reduce(
  text = toLower(coalesce(keyword.labelFa, keyword.labelEn)),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
RETURN article.id AS id
