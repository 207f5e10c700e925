// Which cited works that are not held here are printed with one of these words?
UNWIND $words AS word
MATCH (work:Work)
WHERE work.raw CONTAINS word
RETURN DISTINCT work.id AS id, work.raw AS raw
ORDER BY id
LIMIT $limit;
