// Which Issue node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT issue_id_unique IF NOT EXISTS FOR (node:Issue) REQUIRE node.id IS UNIQUE;
