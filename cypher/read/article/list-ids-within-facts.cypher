// Which of these articles are of these years and this language, name a theory or none, and claim something this plainly?
UNWIND $within AS id
MATCH (article:Article {id: id})
WHERE ($fromYear IS NULL OR article.year >= $fromYear) AND ($toYear IS NULL OR article.year <= $toYear)
  AND ($fromSolarYear IS NULL OR article.solarYear >= $fromSolarYear)
  AND ($toSolarYear IS NULL OR article.solarYear <= $toSolarYear)
  AND ($language IS NULL OR article.language = $language)
  AND ($namesTheory IS NULL
    OR $namesTheory = EXISTS { MATCH (article)-[:APPLIES|DISCUSSES|MENTIONS]->(:Theory) })
  AND ($levels IS NULL
    OR EXISTS { MATCH (article)-[use:APPLIES|DISCUSSES|MENTIONS|STUDIES]->() WHERE use.level IN $levels })
RETURN article.id AS id
ORDER BY id
