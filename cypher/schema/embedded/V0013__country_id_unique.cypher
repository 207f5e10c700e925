// Which Country node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT country_id_unique IF NOT EXISTS FOR (node:Country) REQUIRE node.id IS UNIQUE;
