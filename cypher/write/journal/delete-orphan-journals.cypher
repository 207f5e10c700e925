// Remove those of these journals that hold no article any more.
UNWIND $ids AS id
MATCH (node:Journal {id: id})
WHERE NOT EXISTS { (:Article)-[:IN_JOURNAL]->(node) }
DETACH DELETE node;
