// Remove those of these issues that hold no article any more.
UNWIND $ids AS id
MATCH (node:Issue {id: id})
WHERE NOT EXISTS { (:Article)-[:IN_ISSUE]->(node) }
DETACH DELETE node;
