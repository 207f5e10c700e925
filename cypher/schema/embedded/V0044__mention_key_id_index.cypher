// Which MentionKey node has an id? Found without a scan.
CREATE INDEX mention_key_id_index IF NOT EXISTS FOR (node:MentionKey) ON (node.id);
