// Which Journal node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT journal_id_unique IF NOT EXISTS FOR (node:Journal) REQUIRE node.id IS UNIQUE;
