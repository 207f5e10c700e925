// Which Article node has an id? Found without a scan.
CREATE INDEX article_id_index IF NOT EXISTS FOR (node:Article) ON (node.id);
