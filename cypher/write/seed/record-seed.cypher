// Remember which version of the ontology the graph was given.
MERGE (seed:Seed {id: $id})
SET seed.checksum = $checksum;
