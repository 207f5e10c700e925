// Remove authors that are no longer persons of their own.
UNWIND $ids AS id
MATCH (author:Author {id: id})
DETACH DELETE author;
