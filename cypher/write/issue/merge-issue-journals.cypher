// To which journal do these issues belong?
UNWIND $rows AS row
MATCH (issue:Issue {id: row.issueId})
MATCH (journal:Journal {id: row.journalId})
MERGE (issue)-[:OF_JOURNAL]->(journal)
RETURN count(*) AS count;
