// Store theories of the ontology; every property becomes what the row says.
UNWIND $rows AS row
MERGE (theory:Theory {id: row.id})
SET theory = row
RETURN count(*) AS count;
