// Which Author node has an id? At most one; the constraint brings its index along.
CREATE CONSTRAINT author_id_unique IF NOT EXISTS FOR (node:Author) REQUIRE node.id IS UNIQUE;
