// Remove those of these places that no decision names any more.
UNWIND $ids AS id
MATCH (node:MentionKey {id: id})
WHERE NOT EXISTS { (:Decision)-[:CONCERNS]->(node) }
DETACH DELETE node;
