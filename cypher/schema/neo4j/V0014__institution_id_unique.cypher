// Which Institution node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (node:Institution) REQUIRE node.id IS UNIQUE;
