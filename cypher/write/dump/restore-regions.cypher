// Put back regions of a dump; every property becomes what the row says.
UNWIND $rows AS row
MERGE (node:Place:Region {id: row.id})
SET node = row
RETURN count(*) AS count;
