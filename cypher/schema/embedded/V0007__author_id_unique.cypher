// Which Author node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT author_id_unique IF NOT EXISTS FOR (node:Author) REQUIRE node.id IS UNIQUE;
