// Which Issue node has an id? Found without a scan.
CREATE INDEX issue_id_index IF NOT EXISTS FOR (node:Issue) ON (node.id);
