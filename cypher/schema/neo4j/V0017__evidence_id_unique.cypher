// Which Evidence node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (node:Evidence) REQUIRE node.id IS UNIQUE;
