// Store cited works. Where sources differ the largest value stays, so the order of arrival never shows.
UNWIND $rows AS row
MERGE (work:Work {id: row.id})
ON CREATE SET
  work.title = row.title,
  work.year = row.year,
  work.doi = row.doi,
  work.raw = row.raw
ON MATCH SET
  work.title = CASE WHEN work.title >= row.title THEN work.title ELSE coalesce(row.title, work.title) END,
  work.year = CASE WHEN work.year >= row.year THEN work.year ELSE coalesce(row.year, work.year) END,
  work.doi = CASE WHEN work.doi >= row.doi THEN work.doi ELSE coalesce(row.doi, work.doi) END,
  work.raw = CASE WHEN work.raw >= row.raw THEN work.raw ELSE coalesce(row.raw, work.raw) END
RETURN count(*) AS count;
