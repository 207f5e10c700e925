// Which MentionKey node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT mention_key_id_unique IF NOT EXISTS FOR (node:MentionKey) REQUIRE node.id IS UNIQUE;
