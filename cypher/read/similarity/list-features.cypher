// Which theories, places, keywords, methods, organizations and references do these articles have, and how many articles share each?
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})-[link:APPLIES|DISCUSSES|STUDIES|HAS_KEYWORD|USES|INVOLVES|CITES]->(feature)
WITH DISTINCT article, type(link) AS link, feature
RETURN article.id AS article, link, feature.id AS feature,
  coalesce(feature.nameFa, feature.labelFa, feature.titleFa) AS nameFa,
  coalesce(feature.nameEn, feature.labelEn, feature.titleEn, feature.title, feature.raw) AS nameEn,
  COUNT { (feature)<-[:APPLIES|DISCUSSES|STUDIES|HAS_KEYWORD|USES|INVOLVES|CITES]-(:Article) } AS articles
ORDER BY article, feature, link;
