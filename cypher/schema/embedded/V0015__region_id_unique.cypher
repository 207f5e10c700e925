// Which Region node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT region_id_unique IF NOT EXISTS FOR (node:Region) REQUIRE node.id IS UNIQUE;
