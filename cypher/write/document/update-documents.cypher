// Store how documents that the graph holds are read now; the time of their first arrival stays.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document += row
RETURN count(*) AS count;
