// Which Keyword node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT keyword_id_unique IF NOT EXISTS FOR (node:Keyword) REQUIRE node.id IS UNIQUE;
