// Which Article node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT article_id_unique IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
