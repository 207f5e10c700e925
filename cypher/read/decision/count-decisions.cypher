// How many decisions are in the journal?
OPTIONAL MATCH (log:DecisionLog)
RETURN coalesce(max(log.last), 0) AS count;
