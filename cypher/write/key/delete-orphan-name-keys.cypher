// Remove those of these name keys that no author has any more.
UNWIND $ids AS id
MATCH (node:NameKey {id: id})
WHERE NOT EXISTS { (:Author)-[:HAS_KEY]->(node) }
DETACH DELETE node;
