// Which Theory node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT theory_id_unique IF NOT EXISTS FOR (node:Theory) REQUIRE node.id IS UNIQUE;
