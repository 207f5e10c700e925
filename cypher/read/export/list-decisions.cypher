// Which decisions follow a given one, in the order of their ids?
MATCH (node:Decision)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id;
