// Which Organization node has an id? Found without a scan.
CREATE INDEX organization_id_index IF NOT EXISTS FOR (node:Organization) ON (node.id);
