// What do the references that remain say about these works?
UNWIND $ids AS id
MATCH (work:Work {id: id})<-[said:CITES]-()
WITH work, min(said.title) AS title, min(said.year) AS year, min(said.doi) AS doi, min(said.raw) AS raw
SET
  work.title = title,
  work.year = year,
  work.doi = doi,
  work.raw = raw;
