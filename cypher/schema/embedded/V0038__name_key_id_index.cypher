// Which NameKey node has an id? Found without a scan.
CREATE INDEX name_key_id_index IF NOT EXISTS FOR (node:NameKey) ON (node.id);
