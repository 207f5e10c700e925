// Store journals. Where sources differ the largest value stays, so the order of arrival never shows.
UNWIND $rows AS row
MERGE (journal:Journal {id: row.id})
ON CREATE SET
  journal.nameFa = row.nameFa,
  journal.nameEn = row.nameEn,
  journal.issn = row.issn
ON MATCH SET
  journal.nameFa = CASE WHEN journal.nameFa >= row.nameFa THEN journal.nameFa ELSE coalesce(row.nameFa, journal.nameFa) END,
  journal.nameEn = CASE WHEN journal.nameEn >= row.nameEn THEN journal.nameEn ELSE coalesce(row.nameEn, journal.nameEn) END,
  journal.issn = CASE WHEN journal.issn >= row.issn THEN journal.issn ELSE coalesce(row.issn, journal.issn) END
RETURN count(*) AS count;
