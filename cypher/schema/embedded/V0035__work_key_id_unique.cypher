// Which WorkKey node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT work_key_id_unique IF NOT EXISTS FOR (node:WorkKey) REQUIRE node.id IS UNIQUE;
