// Which Keyword node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT keyword_id_unique IF NOT EXISTS FOR (node:Keyword) REQUIRE node.id IS UNIQUE;
