// Which NameKey node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT name_key_id_unique IF NOT EXISTS FOR (node:NameKey) REQUIRE node.id IS UNIQUE;
