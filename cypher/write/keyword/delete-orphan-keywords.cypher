// Remove those of these keywords that no article has any more.
UNWIND $ids AS id
MATCH (node:Keyword {id: id})
WHERE NOT EXISTS { (:Article)-[:HAS_KEYWORD]->(node) }
DETACH DELETE node;
