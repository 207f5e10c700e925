// Remove articles that are no longer works of their own.
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article;
