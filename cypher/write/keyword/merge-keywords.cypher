// Store keywords. Where sources differ the largest value stays, so the order of arrival never shows.
UNWIND $rows AS row
MERGE (keyword:Keyword {id: row.id})
ON CREATE SET
  keyword.labelFa = row.labelFa,
  keyword.labelEn = row.labelEn
ON MATCH SET
  keyword.labelFa = CASE WHEN keyword.labelFa >= row.labelFa THEN keyword.labelFa ELSE coalesce(row.labelFa, keyword.labelFa) END,
  keyword.labelEn = CASE WHEN keyword.labelEn >= row.labelEn THEN keyword.labelEn ELSE coalesce(row.labelEn, keyword.labelEn) END
RETURN count(*) AS count;
