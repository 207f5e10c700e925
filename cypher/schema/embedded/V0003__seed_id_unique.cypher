// Which Seed node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT seed_id_unique IF NOT EXISTS FOR (node:Seed) REQUIRE node.id IS UNIQUE;
