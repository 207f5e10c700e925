// Store authors; every property becomes what the row says.
UNWIND $rows AS row
MERGE (author:Author {id: row.id})
SET author = row
RETURN count(*) AS count;
