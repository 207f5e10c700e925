// Which Region node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT region_id_unique IF NOT EXISTS FOR (node:Region) REQUIRE node.id IS UNIQUE;
