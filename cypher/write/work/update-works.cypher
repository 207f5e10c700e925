// Store other values of cited works that the graph holds; every property becomes what the row says.
UNWIND $rows AS row
MATCH (work:Work {id: row.id})
SET work = row
RETURN count(*) AS count;
