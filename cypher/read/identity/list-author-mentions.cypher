// Which entries of documents are the bylines of these authors merged from?
UNWIND $ids AS id
MATCH (author:Author {id: id})
WITH DISTINCT author
RETURN author.id AS authorId, [(author)-[wrote:WROTE]->(:Article) | coalesce(wrote.mentions, [])] AS mentions
ORDER BY authorId;
