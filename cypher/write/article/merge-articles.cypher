// Store articles; every property becomes what the row says.
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row
RETURN count(*) AS count;
