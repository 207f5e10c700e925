// What was decided for these requests?
UNWIND $keys AS key
MATCH (decision:Decision {requestKey: key})
WITH DISTINCT decision
RETURN
  decision.id AS id,
  decision.sequence AS sequence,
  decision.kind AS kind,
  decision.subjects AS subjects,
  decision.claim AS claim,
  decision.target AS target,
  decision.actor AS actor,
  decision.reason AS reason,
  decision.createdAt AS createdAt,
  decision.requestId AS requestId,
  decision.requestKey AS requestKey,
  decision.inputHash AS inputHash,
  [(decision)-[concerns:CONCERNS]->(now:MentionKey) |
    {side: concerns.side, key: concerns.key, label: concerns.label, now: now.id}] AS mentions,
  [(decision)<-[:REVOKES]-(revocation:Decision) |
    {id: revocation.id, createdAt: revocation.createdAt}] AS revocations
ORDER BY sequence;
