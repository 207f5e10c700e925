// Store methods of the ontology; every property becomes what the row says.
UNWIND $rows AS row
MERGE (method:Method {id: row.id})
SET method = row
RETURN count(*) AS count;
