// Which articles are of these years and this language?
// (A year known in the other calendar alone is reckoned: a solar year lies mostly in the Gregorian one 621 years on.)
// (A statement of its own: Neo4j looks for the claims that the wider one may ask about even where it does not.)
MATCH (article:Article)
WHERE ($fromYear IS NULL OR coalesce(article.year, article.solarYear + 621) >= $fromYear)
  AND ($toYear IS NULL OR coalesce(article.year, article.solarYear + 621) <= $toYear)
  AND ($fromSolarYear IS NULL OR coalesce(article.solarYear, article.year - 621) >= $fromSolarYear)
  AND ($toSolarYear IS NULL OR coalesce(article.solarYear, article.year - 621) <= $toSolarYear)
  AND ($language IS NULL OR article.language = $language)
RETURN article.id AS id
ORDER BY id
