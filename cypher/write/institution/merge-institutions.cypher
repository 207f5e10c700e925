// Store institutions. Where sources differ the largest value stays, so the order of arrival never shows.
UNWIND $rows AS row
MERGE (institution:Institution {id: row.id})
ON CREATE SET
  institution.nameFa = row.nameFa,
  institution.nameEn = row.nameEn
ON MATCH SET
  institution.nameFa = CASE WHEN institution.nameFa >= row.nameFa THEN institution.nameFa ELSE coalesce(row.nameFa, institution.nameFa) END,
  institution.nameEn = CASE WHEN institution.nameEn >= row.nameEn THEN institution.nameEn ELSE coalesce(row.nameEn, institution.nameEn) END
RETURN count(*) AS count;
