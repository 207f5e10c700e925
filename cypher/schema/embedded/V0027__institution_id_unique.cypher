// Which Institution node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (node:Institution) REQUIRE node.id IS UNIQUE;
