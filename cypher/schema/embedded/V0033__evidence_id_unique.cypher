// Which Evidence node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (node:Evidence) REQUIRE node.id IS UNIQUE;
