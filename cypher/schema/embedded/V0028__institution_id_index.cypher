// Which Institution node has an id? Found without a scan.
CREATE INDEX institution_id_index IF NOT EXISTS FOR (node:Institution) ON (node.id);
