// Which authors may be one, the likeliest first, after a given pair?
MATCH (a:Author)-[pair:MAY_BE]->(b:Author)
WHERE pair.score < $score
  OR pair.score = $score AND (a.id > $a OR a.id = $a AND b.id > $b)
RETURN a.id AS a, b.id AS b, pair.score AS score, pair.features AS features
ORDER BY score DESC, a, b
LIMIT $limit;
