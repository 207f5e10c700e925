// Store identity keys of names.
UNWIND $rows AS row
MERGE (key:NameKey {id: row.id})
RETURN count(*) AS count;
