// Which articles are of these solar Hijri years? Found without a scan.
CREATE INDEX article_solar_year_index IF NOT EXISTS FOR (node:Article) ON (node.solarYear);
