// How many nodes of each label lack what they are there for?
MATCH (node:Article)
WHERE NOT EXISTS { (node)-[:DESCRIBED_IN]->() }
RETURN 'Article' AS label, count(node) AS count
UNION ALL
MATCH (node:Author)
WHERE NOT EXISTS { (node)-[:WROTE]->() }
RETURN 'Author' AS label, count(node) AS count
UNION ALL
MATCH (node:Evidence)
WHERE NOT EXISTS { (node)-[:OF]->() } OR NOT EXISTS { (node)-[:ABOUT]->() } OR NOT EXISTS { (node)-[:`IN`]->() }
RETURN 'Evidence' AS label, count(node) AS count
UNION ALL
MATCH (node:Institution)
WHERE NOT EXISTS { (node)<-[:AFFILIATED_WITH]-() }
RETURN 'Institution' AS label, count(node) AS count
UNION ALL
MATCH (node:Issue)
WHERE NOT EXISTS { (node)<-[:IN_ISSUE]-() }
RETURN 'Issue' AS label, count(node) AS count
UNION ALL
MATCH (node:Journal)
WHERE NOT EXISTS { (node)<-[:IN_JOURNAL|OF_JOURNAL]-() }
RETURN 'Journal' AS label, count(node) AS count
UNION ALL
MATCH (node:Keyword)
WHERE NOT EXISTS { (node)<-[:HAS_KEYWORD]-() }
RETURN 'Keyword' AS label, count(node) AS count
UNION ALL
MATCH (node:Work)
WHERE NOT EXISTS { (node)<-[:CITES]-() }
RETURN 'Work' AS label, count(node) AS count
UNION ALL
MATCH (node:WorkKey)
WHERE NOT EXISTS { (node)<-[:HAS_KEY|CITES_KEY]-() }
RETURN 'WorkKey' AS label, count(node) AS count
UNION ALL
MATCH (node:NameKey)
WHERE NOT EXISTS { (node)<-[:HAS_KEY]-() }
RETURN 'NameKey' AS label, count(node) AS count
UNION ALL
MATCH (node:FormerId)
WHERE NOT EXISTS { (node)<-[:FORMERLY]-() }
RETURN 'FormerId' AS label, count(node) AS count
UNION ALL
MATCH (node:MentionKey)
WHERE NOT EXISTS { (node)<-[:CONCERNS]-() }
RETURN 'MentionKey' AS label, count(node) AS count;
