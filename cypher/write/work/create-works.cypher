// Store cited works that the graph does not hold yet.
// row: [id, title, year, doi, raw]
UNWIND $rows AS row
CREATE (work:Work {
  id: row[0],
  title: row[1],
  year: row[2],
  doi: row[3],
  raw: row[4]
})
RETURN count(*) AS count;
