// Which Place node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT place_id_unique IF NOT EXISTS FOR (node:Place) REQUIRE node.id IS UNIQUE;
