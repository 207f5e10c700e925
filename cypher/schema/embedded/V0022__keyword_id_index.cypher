// Which Keyword node has an id? Found without a scan.
CREATE INDEX keyword_id_index IF NOT EXISTS FOR (node:Keyword) ON (node.id);
