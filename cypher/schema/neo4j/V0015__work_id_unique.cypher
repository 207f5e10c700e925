// Which Work node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT work_id_unique IF NOT EXISTS FOR (node:Work) REQUIRE node.id IS UNIQUE;
