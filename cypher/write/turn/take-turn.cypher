// Let one writer at a time change the graph: the lock on this node is held until its transaction ends.
MERGE (turn:Seed {id: $id})
SET turn.checksum = $id, turn.writes = coalesce(turn.writes, 0) + 1;
