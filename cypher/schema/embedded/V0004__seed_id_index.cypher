// Which Seed node has an id? Found without a scan.
CREATE INDEX seed_id_index IF NOT EXISTS FOR (node:Seed) ON (node.id);
