// Which of these documents does the graph hold, and by which version of the extractor were they read?
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.extractorVersion AS extractorVersion;
