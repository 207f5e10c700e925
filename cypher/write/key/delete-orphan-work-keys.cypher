// Remove those of these work keys that no article has or cites any more.
UNWIND $ids AS id
MATCH (node:WorkKey {id: id})
WHERE NOT EXISTS { (:Article)-[:HAS_KEY|CITES_KEY]->(node) }
DETACH DELETE node;
