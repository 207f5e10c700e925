// Remove those of these former ids that nothing has any more.
UNWIND $ids AS id
MATCH (node:FormerId {id: id})
WHERE NOT EXISTS { ()-[:FORMERLY]->(node) }
DETACH DELETE node;
