// Store ids that articles and authors had or might have had.
UNWIND $rows AS row
MERGE (former:FormerId {id: row.id})
RETURN count(*) AS count;
