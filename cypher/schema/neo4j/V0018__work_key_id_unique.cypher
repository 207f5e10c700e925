// Which WorkKey node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT work_key_id_unique IF NOT EXISTS FOR (node:WorkKey) REQUIRE node.id IS UNIQUE;
