// Remove those of these institutions that no author names any more.
UNWIND $ids AS id
MATCH (node:Institution {id: id})
WHERE NOT EXISTS { (:Author)-[:AFFILIATED_WITH]->(node) }
DETACH DELETE node;
