// In which issue did these articles appear?
// row: [articleId, issueId, serial, volume, number, season, year, calendar, publishedOn]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (issue:Issue {id: row[1]})
CREATE (article)-[:IN_ISSUE {
  serial: row[2],
  volume: row[3],
  number: row[4],
  season: row[5],
  year: row[6],
  calendar: row[7],
  publishedOn: row[8]
}]->(issue)
RETURN count(*) AS count;
