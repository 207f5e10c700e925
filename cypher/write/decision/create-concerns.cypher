// Which mentions do these decisions concern, as they were named and as they are found now?
UNWIND $rows AS row
MATCH (decision:Decision {id: row.decisionId})
MATCH (now:MentionKey {id: row.now})
CREATE (decision)-[:CONCERNS {side: row.side, key: row.key, label: row.label}]->(now)
RETURN count(*) AS count;
