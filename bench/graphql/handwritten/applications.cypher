// Which articles apply this theory to this place, newest first, how many are there, and where do they say so?
MATCH (:Theory {id: $theory})<-[:APPLIES]-(article:Article)-[:STUDIES]->(:Place {id: $place})
WITH article ORDER BY article.year DESC, article.id
WITH collect(article.id) AS ids
WITH size(ids) AS total, ids[0..20] AS shown
UNWIND shown AS id
MATCH (article:Article {id: id})
RETURN total, article.id AS id, article.titleEn AS titleEn,
  [(article)<-[:OF]-(evidence:Evidence)-[:ABOUT]->(about:Theory {id: $theory}) | evidence.quote] AS quotes
