// Store countries of the ontology; every property becomes what the row says.
UNWIND $rows AS row
MERGE (country:Place:Country {id: row.id})
SET country = row
RETURN count(*) AS count;
