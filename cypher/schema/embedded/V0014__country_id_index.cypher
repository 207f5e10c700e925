// Which Country node has an id? Found without a scan.
CREATE INDEX country_id_index IF NOT EXISTS FOR (node:Country) ON (node.id);
