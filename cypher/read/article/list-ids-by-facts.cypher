// Which articles are of these years and this language, name a theory or none, and claim something this plainly?
// (A year known in the other calendar alone is reckoned: a solar year lies mostly in the Gregorian one 621 years on.)
MATCH (article:Article)
WHERE ($fromYear IS NULL OR coalesce(article.year, article.solarYear + 621) >= $fromYear)
  AND ($toYear IS NULL OR coalesce(article.year, article.solarYear + 621) <= $toYear)
  AND ($fromSolarYear IS NULL OR coalesce(article.solarYear, article.year - 621) >= $fromSolarYear)
  AND ($toSolarYear IS NULL OR coalesce(article.solarYear, article.year - 621) <= $toSolarYear)
  AND ($language IS NULL OR article.language = $language)
  AND ($namesTheory IS NULL
    OR $namesTheory = EXISTS { MATCH (article)-[:APPLIES|DISCUSSES|MENTIONS]->(:Theory) })
  AND ($levels IS NULL
    OR EXISTS { MATCH (article)-[use:APPLIES|DISCUSSES|MENTIONS|STUDIES]->() WHERE use.level IN $levels })
RETURN article.id AS id
ORDER BY id
