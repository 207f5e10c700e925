// Which mentions of these documents do decisions concern, as they were named and as they are found now?
UNWIND $sources AS source
MATCH (now:MentionKey {source: source})<-[concerns:CONCERNS]-(decision:Decision)
RETURN
  decision.id AS decisionId,
  concerns.side AS side,
  concerns.key AS key,
  concerns.label AS label,
  now.id AS now;
