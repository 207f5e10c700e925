// Which number does the next decision get? Writers take turns, so each number is given once.
MERGE (log:DecisionLog {id: $id})
ON CREATE SET log.last = 1
ON MATCH SET log.last = log.last + 1
RETURN log.last AS sequence;
