// In which issue and in which journal did these articles appear?
// (The embedded engine runs OPTIONAL MATCH as a scan of all articles, a pattern comprehension from the node at hand.)
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id AS articleId, head([(n)-[:IN_ISSUE]->(issue:Issue) | issue.id]) AS issueId,
       head([(n)-[:IN_JOURNAL]->(journal:Journal) | journal.id]) AS journalId
