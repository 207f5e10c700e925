// Which articles are now shown at these places of documents?
UNWIND $mentions AS mention
MATCH (:Document {id: mention.documentId})<-[shown:DESCRIBED_IN]-(article:Article)
WHERE shown.index = mention.index
RETURN DISTINCT mention.key AS key, article.id AS id
ORDER BY key, id
