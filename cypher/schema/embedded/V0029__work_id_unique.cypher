// Which Work node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT work_id_unique IF NOT EXISTS FOR (node:Work) REQUIRE node.id IS UNIQUE;
