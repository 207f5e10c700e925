// Which MentionKey node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT mention_key_id_unique IF NOT EXISTS FOR (node:MentionKey) REQUIRE node.id IS UNIQUE;
