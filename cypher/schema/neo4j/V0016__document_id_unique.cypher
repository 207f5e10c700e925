// Which Document node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
