// Which Document node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
