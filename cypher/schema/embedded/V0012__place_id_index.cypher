// Which Place node has an id? Found without a scan.
CREATE INDEX place_id_index IF NOT EXISTS FOR (node:Place) ON (node.id);
