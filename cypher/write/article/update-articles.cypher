// Store other values of articles that the graph holds; every property becomes what the row says.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article = row
RETURN count(*) AS count;
