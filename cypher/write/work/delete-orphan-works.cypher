// Remove those of these works that nobody cites any more.
UNWIND $ids AS id
MATCH (node:Work {id: id})
WHERE NOT EXISTS { (:Article)-[:CITES]->(node) }
DETACH DELETE node;
