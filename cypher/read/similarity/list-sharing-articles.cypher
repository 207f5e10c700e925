// Which other articles share these features of an article?
MATCH (:Article {id: $article})-[:APPLIES|DISCUSSES|STUDIES|HAS_KEYWORD|USES|INVOLVES|CITES]->(feature)
WHERE feature.id IN $features
WITH DISTINCT feature
MATCH (feature)<-[:APPLIES|DISCUSSES|STUDIES|HAS_KEYWORD|USES|INVOLVES|CITES]-(other:Article)
WHERE other.id <> $article
RETURN DISTINCT other.id AS article, feature.id AS feature
ORDER BY article, feature;
