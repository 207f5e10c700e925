// Which Journal node has an id? Found without a scan.
CREATE INDEX journal_id_index IF NOT EXISTS FOR (node:Journal) ON (node.id);
