// Which Method node has an id? Found without a scan.
CREATE INDEX method_id_index IF NOT EXISTS FOR (node:Method) ON (node.id);
