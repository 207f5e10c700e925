// What are the documents with these ids?
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN n.id AS id, n.sha256 AS sha256, n.path AS path, n.format AS format, n.parserChain AS parserChain,
       n.languages AS languages, n.damage AS damage, n.extractorVersion AS extractorVersion,
       n.ingestedAt AS ingestedAt
