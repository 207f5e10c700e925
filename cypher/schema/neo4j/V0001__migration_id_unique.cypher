// Which Migration node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT migration_id_unique IF NOT EXISTS FOR (node:Migration) REQUIRE node.id IS UNIQUE;
