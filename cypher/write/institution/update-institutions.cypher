// Store other values of institutions that the graph holds; every property becomes what the row says.
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
SET institution = row
RETURN count(*) AS count;
