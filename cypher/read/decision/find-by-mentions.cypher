// What was decided about what is now at these places of documents?
UNWIND $keys AS key
MATCH (:MentionKey {id: key})<-[:CONCERNS]-(decision:Decision)
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
