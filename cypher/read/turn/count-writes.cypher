// How many writes has the graph seen, as those who take turns counted them?
MATCH (turn:Seed {id: $id})
RETURN coalesce(turn.writes, 0) AS writes;
