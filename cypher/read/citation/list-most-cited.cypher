// Which works do the articles that use a theory, closures included, cite most?
MATCH (:Theory {id: $theory})<-[:SUBTHEORY_OF*0..6]-(theory:Theory)
WHERE $includeSubtheories OR theory.id = $theory
MATCH (theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $roles
WITH DISTINCT article
MATCH (article)-[:CITES]->(work)
WITH work, collect(DISTINCT article.id) AS citing
RETURN work.id AS id, work.titleFa AS titleFa, coalesce(work.titleEn, work.title) AS titleEn,
  work.year AS year, work.doi AS doi, work.raw AS raw, size(citing) AS citations, citing
ORDER BY citations DESC, id
LIMIT $limit;
