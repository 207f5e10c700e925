// Which lists of decisions are empty? neo4j-admin leaves them out, and a list that is empty says something.
MATCH (decision:Decision)
WHERE decision.subjects IS NULL
CALL {
  WITH decision
  SET decision.subjects = coalesce(decision.subjects, [])
} IN TRANSACTIONS OF 10000 ROWS;
