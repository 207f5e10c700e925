// Which lists of documents are empty? neo4j-admin leaves them out, and a list that is empty says something.
MATCH (document:Document)
WHERE document.parserChain IS NULL OR document.languages IS NULL
CALL {
  WITH document
  SET document.parserChain = coalesce(document.parserChain, []),
    document.languages = coalesce(document.languages, [])
} IN TRANSACTIONS OF 10000 ROWS;
