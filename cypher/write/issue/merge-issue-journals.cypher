// To which journal do these issues belong?
// row: [issueId, journalId]
UNWIND $rows AS row
MATCH (issue:Issue {id: row[0]})
MATCH (journal:Journal {id: row[1]})
MERGE (issue)-[:OF_JOURNAL]->(journal)
RETURN count(*) AS count;
