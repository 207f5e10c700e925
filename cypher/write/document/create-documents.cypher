// Store documents that the graph does not hold yet.
// row: [id, ingestedAt, sha256, path, format, parserChain, languages, damage, extractorVersion]
UNWIND $rows AS row
CREATE (document:Document {
  id: row[0],
  ingestedAt: row[1],
  sha256: row[2],
  path: row[3],
  format: row[4],
  parserChain: row[5],
  languages: row[6],
  damage: row[7],
  extractorVersion: row[8]
})
RETURN count(*) AS count;
