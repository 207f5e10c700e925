// Which WorkKey node has an id? Found without a scan.
CREATE INDEX work_key_id_index IF NOT EXISTS FOR (node:WorkKey) ON (node.id);
