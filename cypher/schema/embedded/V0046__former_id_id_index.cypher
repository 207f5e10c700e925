// Which FormerId node has an id? Found without a scan.
CREATE INDEX former_id_id_index IF NOT EXISTS FOR (node:FormerId) ON (node.id);
