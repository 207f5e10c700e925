// Go on numbering decisions after the last one that a dump brought.
MATCH (decision:Decision)
WITH max(decision.sequence) AS last
WHERE last IS NOT NULL
MERGE (log:DecisionLog {id: $id})
SET log.last = last;
