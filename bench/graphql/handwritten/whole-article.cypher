// What is known of this article: authors, theories and places with their passages, keywords?
MATCH (article:Article {id: $id})
RETURN article.id AS id, article.titleEn AS titleEn, article.abstractEn AS abstractEn, article.year AS year,
  [(article)<-[wrote:WROTE]-(author:Author) | [wrote.position, author.id, author.nameEn]] AS authors,
  [(article)-[use:APPLIES]->(theory:Theory) | [use.role, use.confidence, theory.id, theory.nameEn]] AS theories,
  [(article)-[use:STUDIES]->(place:Place) | [use.role, use.confidence, place.id, place.nameEn]] AS places,
  [(article)<-[:OF]-(evidence:Evidence)-[:ABOUT]->(about) | [about.id, evidence.quote, evidence.start, evidence.`end`]] AS evidence,
  [(article)-[:HAS_KEYWORD]->(keyword:Keyword) | [keyword.id, keyword.labelEn]] AS keywords
