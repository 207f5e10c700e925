// Store identity keys of works.
UNWIND $rows AS row
MERGE (key:WorkKey {id: row.id})
RETURN count(*) AS count;
