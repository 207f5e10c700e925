// Which works do these articles cite most, besides one of them?
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:CITES]->(work)
WHERE work.id <> $besides
WITH work, collect(DISTINCT articleId) AS citing
RETURN work.id AS id, work.titleFa AS titleFa, coalesce(work.titleEn, work.title) AS titleEn,
  work.year AS year, work.doi AS doi, work.raw AS raw, size(citing) AS citations, citing
ORDER BY citations DESC, id
LIMIT $limit;
