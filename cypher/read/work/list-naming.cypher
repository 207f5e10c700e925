// Which cited works that are not held here are printed with one of these family names?
UNWIND $familyNames AS familyName
MATCH (work:Work)
WHERE work.raw CONTAINS familyName
RETURN DISTINCT work.id AS id, work.raw AS raw
ORDER BY id
LIMIT $limit;
