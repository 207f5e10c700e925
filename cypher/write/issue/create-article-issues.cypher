// In which issue did these articles appear?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (issue:Issue {id: row.issueId})
CREATE (article)-[:IN_ISSUE {
  serial: row.serial,
  volume: row.volume,
  number: row.number,
  season: row.season,
  year: row.year,
  calendar: row.calendar,
  publishedOn: row.publishedOn
}]->(issue)
RETURN count(*) AS count;
