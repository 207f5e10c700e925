// Which articles are the newest, and which are of these years? Found without a scan.
CREATE INDEX article_year_index IF NOT EXISTS FOR (node:Article) ON (node.year);
