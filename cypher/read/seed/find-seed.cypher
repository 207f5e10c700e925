// Which version of the ontology was the graph given?
MATCH (seed:Seed {id: $id})
RETURN seed.checksum AS checksum;
