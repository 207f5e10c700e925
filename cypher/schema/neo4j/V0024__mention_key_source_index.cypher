// Which mentions of a document do decisions name? Found without a scan.
CREATE INDEX mention_key_source_index IF NOT EXISTS FOR (node:MentionKey) ON (node.source);
