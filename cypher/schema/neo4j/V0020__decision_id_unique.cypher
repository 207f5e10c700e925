// Which Decision node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (node:Decision) REQUIRE node.id IS UNIQUE;
