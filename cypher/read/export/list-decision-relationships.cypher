// Which relationships of one type leave the nodes that follow a given author, in the order of their ids?
MATCH (node:Decision)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN
  node.id AS id,
  [(node)-[link]->(target) WHERE type(link) = $type | {to: target.id, properties: properties(link)}] AS links
ORDER BY id;
