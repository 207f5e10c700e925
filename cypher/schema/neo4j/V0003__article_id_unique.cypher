// Which Article node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT article_id_unique IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
