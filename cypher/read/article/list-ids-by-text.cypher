// Which articles have this text in a title, an abstract or a keyword, however it is spaced?
MATCH (article:Article)
WHERE reduce(
  text = toLower(coalesce(article.titleFa, '') + $boundary + coalesce(article.titleEn, '') + $boundary
    + coalesce(article.abstractFa, '') + $boundary + coalesce(article.abstractEn, '')),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
RETURN article.id AS id
UNION
MATCH (keyword:Keyword)
WHERE reduce(
  text = toLower(coalesce(keyword.labelFa, keyword.labelEn)),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
MATCH (keyword)<-[:HAS_KEYWORD]-(article:Article)
RETURN article.id AS id
