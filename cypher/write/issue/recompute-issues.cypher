// What do the articles that remain say about these issues?
UNWIND $ids AS id
MATCH (issue:Issue {id: id})<-[said:IN_ISSUE]-()
WITH issue, max(said.serial) AS serial, max(said.volume) AS volume, max(said.number) AS number, max(said.season) AS season, max(said.year) AS year, max(said.calendar) AS calendar, max(said.publishedOn) AS publishedOn
SET
  issue.serial = serial,
  issue.volume = volume,
  issue.number = number,
  issue.season = season,
  issue.year = year,
  issue.calendar = calendar,
  issue.publishedOn = publishedOn;
