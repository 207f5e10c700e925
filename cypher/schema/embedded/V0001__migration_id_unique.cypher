// Which Migration node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT migration_id_unique IF NOT EXISTS FOR (node:Migration) REQUIRE node.id IS UNIQUE;
