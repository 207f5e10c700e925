// Which Decision node has an id? Found without a scan.
CREATE INDEX decision_id_index IF NOT EXISTS FOR (node:Decision) ON (node.id);
