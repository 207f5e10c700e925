// Store regions of the ontology; every property becomes what the row says.
UNWIND $rows AS row
MERGE (region:Place:Region {id: row.id})
SET region = row
RETURN count(*) AS count;
