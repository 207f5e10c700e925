// Forget where mentions that decisions concern were found before.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.decisionId})-[concerns:CONCERNS]->(now:MentionKey {id: row.now})
WHERE concerns.key = row.key AND concerns.label = row.label AND concerns.side = row.side
DELETE concerns
RETURN count(*) AS count;
