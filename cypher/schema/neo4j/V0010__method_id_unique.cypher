// Which Method node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT method_id_unique IF NOT EXISTS FOR (node:Method) REQUIRE node.id IS UNIQUE;
