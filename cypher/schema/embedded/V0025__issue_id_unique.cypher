// Which Issue node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT issue_id_unique IF NOT EXISTS FOR (node:Issue) REQUIRE node.id IS UNIQUE;
