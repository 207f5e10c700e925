// Store identity keys of names.
// row: [id]
UNWIND $rows AS row
MERGE (key:NameKey {id: row[0]})
RETURN count(*) AS count;
