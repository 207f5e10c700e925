// Which Theory node has an id? Found without a scan.
CREATE INDEX theory_id_index IF NOT EXISTS FOR (node:Theory) ON (node.id);
