// Store organizations of the ontology; every property becomes what the row says.
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization = row
RETURN count(*) AS count;
