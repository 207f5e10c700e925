// Store other values of authors that the graph holds; every property becomes what the row says.
UNWIND $rows AS row
MATCH (author:Author {id: row.id})
SET author = row
RETURN count(*) AS count;
