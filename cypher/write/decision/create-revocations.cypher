// Which decisions do these take back?
UNWIND $rows AS row
MATCH (revocation:Decision {id: row.id})
MATCH (target:Decision {id: row.target})
CREATE (revocation)-[:REVOKES]->(target)
RETURN count(*) AS count;
