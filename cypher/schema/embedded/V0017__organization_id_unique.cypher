// Which Organization node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT organization_id_unique IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
