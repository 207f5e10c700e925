// Which Region node has an id? Found without a scan.
CREATE INDEX region_id_index IF NOT EXISTS FOR (node:Region) ON (node.id);
