// Which NameKey node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT name_key_id_unique IF NOT EXISTS FOR (node:NameKey) REQUIRE node.id IS UNIQUE;
