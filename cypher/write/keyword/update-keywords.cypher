// Store other values of keywords that the graph holds; every property becomes what the row says.
UNWIND $rows AS row
MATCH (keyword:Keyword {id: row.id})
SET keyword = row
RETURN count(*) AS count;
