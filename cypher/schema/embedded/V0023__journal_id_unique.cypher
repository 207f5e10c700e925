// Which Journal node has an id? At most one; the engine keeps no index for a constraint.
CREATE CONSTRAINT journal_id_unique IF NOT EXISTS FOR (node:Journal) REQUIRE node.id IS UNIQUE;
