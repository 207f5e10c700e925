// Which Place node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT place_id_unique IF NOT EXISTS FOR (node:Place) REQUIRE node.id IS UNIQUE;
