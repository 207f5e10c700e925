// Which Evidence node has an id? Found without a scan.
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (node:Evidence) ON (node.id);
