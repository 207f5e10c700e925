// Remove those of these authors that have no article any more.
UNWIND $ids AS id
MATCH (node:Author {id: id})
WHERE NOT EXISTS { (node)-[:WROTE]->(:Article) }
DETACH DELETE node;
