// Which Migration node has an id? Found without a scan.
CREATE INDEX migration_id_index IF NOT EXISTS FOR (node:Migration) ON (node.id);
