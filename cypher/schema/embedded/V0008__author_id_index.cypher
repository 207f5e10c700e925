// Which Author node has an id? Found without a scan.
CREATE INDEX author_id_index IF NOT EXISTS FOR (node:Author) ON (node.id);
