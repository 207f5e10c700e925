// Store identity keys of works.
// row: [id]
UNWIND $rows AS row
MERGE (key:WorkKey {id: row[0]})
RETURN count(*) AS count;
