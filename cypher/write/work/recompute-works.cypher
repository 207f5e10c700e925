// What do the references that remain say about these works?
UNWIND $ids AS id
MATCH (work:Work {id: id})<-[said:CITES]-()
WITH work, max(said.title) AS title, max(said.year) AS year, max(said.doi) AS doi, max(said.raw) AS raw
SET
  work.title = title,
  work.year = year,
  work.doi = doi,
  work.raw = raw;
