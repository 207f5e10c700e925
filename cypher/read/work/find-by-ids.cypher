// What are the works with these ids?
UNWIND $ids AS id
MATCH (n:Work {id: id})
RETURN n.id AS id, n.title AS title, n.year AS year, n.doi AS doi, n.raw AS raw
