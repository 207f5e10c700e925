// Store ids that articles and authors had or might have had.
// row: [id]
UNWIND $rows AS row
MERGE (former:FormerId {id: row[0]})
RETURN count(*) AS count;
