// Which Country node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT country_id_unique IF NOT EXISTS FOR (node:Country) REQUIRE node.id IS UNIQUE;
