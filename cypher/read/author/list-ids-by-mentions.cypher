// Who is now meant by these entries of bylines?
UNWIND $mentions AS mention
MATCH (:Document {id: mention.documentId})<-[shown:DESCRIBED_IN]-(article:Article)
WHERE shown.index = mention.index
MATCH (article)<-[wrote:WROTE]-(author:Author)
WHERE mention.key IN wrote.mentions
RETURN DISTINCT mention.key AS key, author.id AS id
ORDER BY key, id
