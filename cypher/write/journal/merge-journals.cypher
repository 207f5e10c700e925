// Store journals. Where sources differ the largest value stays, so the order of arrival never shows.
// row: [id, nameFa, nameEn, issn]
UNWIND $rows AS row
MERGE (journal:Journal {id: row[0]})
ON CREATE SET
  journal.nameFa = row[1],
  journal.nameEn = row[2],
  journal.issn = row[3]
ON MATCH SET
  journal.nameFa = CASE WHEN journal.nameFa >= row[1] THEN journal.nameFa ELSE coalesce(row[1], journal.nameFa) END,
  journal.nameEn = CASE WHEN journal.nameEn >= row[2] THEN journal.nameEn ELSE coalesce(row[2], journal.nameEn) END,
  journal.issn = CASE WHEN journal.issn >= row[3] THEN journal.issn ELSE coalesce(row[3], journal.issn) END
RETURN count(*) AS count;
