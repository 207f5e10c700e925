// Which places of documents that decisions name follow a given one, in the order of their ids?
MATCH (node:MentionKey)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id;
