// Which Method node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT method_id_unique IF NOT EXISTS FOR (node:Method) REQUIRE node.id IS UNIQUE;
