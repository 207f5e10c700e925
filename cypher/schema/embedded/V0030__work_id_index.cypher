// Which Work node has an id? Found without a scan.
CREATE INDEX work_id_index IF NOT EXISTS FOR (node:Work) ON (node.id);
