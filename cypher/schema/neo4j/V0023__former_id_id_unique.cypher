// Which FormerId node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT former_id_id_unique IF NOT EXISTS FOR (node:FormerId) REQUIRE node.id IS UNIQUE;
