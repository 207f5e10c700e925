// Which Organization node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT organization_id_unique IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
