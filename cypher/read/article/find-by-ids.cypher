// What are the articles with these ids, and in which issue and journal did they appear?
// (The embedded engine runs OPTIONAL MATCH as a scan of all articles, a pattern comprehension from the node at hand.)
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, n.titleFa AS titleFa, n.titleEn AS titleEn, n.abstractFa AS abstractFa,
       n.abstractEn AS abstractEn, n.pages AS pages, n.doi AS doi, n.year AS year,
       n.solarYear AS solarYear, n.publishedOn AS publishedOn, n.receivedOn AS receivedOn,
       n.acceptedOn AS acceptedOn, n.language AS language,
       head([(n)-[:IN_ISSUE]->(issue:Issue) | issue.id]) AS issueId,
       head([(n)-[:IN_JOURNAL]->(journal:Journal) | journal.id]) AS journalId
