// What does the graph hold of these cited works?
UNWIND $ids AS id
MATCH (work:Work {id: id})
RETURN work.id AS id, work.title AS title, work.year AS year, work.doi AS doi, work.raw AS raw;
