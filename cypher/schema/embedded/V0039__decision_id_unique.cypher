// Which Decision node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (node:Decision) REQUIRE node.id IS UNIQUE;
