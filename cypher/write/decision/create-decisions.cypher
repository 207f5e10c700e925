// Append decisions to the journal.
UNWIND $rows AS row
CREATE (decision:Decision)
SET decision = row
RETURN count(*) AS count;
