// Which Document node has an id? Found without a scan.
CREATE INDEX document_id_index IF NOT EXISTS FOR (node:Document) ON (node.id);
