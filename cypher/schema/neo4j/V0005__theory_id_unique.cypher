// Which Theory node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT theory_id_unique IF NOT EXISTS FOR (node:Theory) REQUIRE node.id IS UNIQUE;
