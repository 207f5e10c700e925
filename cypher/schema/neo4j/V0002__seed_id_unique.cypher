// Which Seed node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT seed_id_unique IF NOT EXISTS FOR (node:Seed) REQUIRE node.id IS UNIQUE;
