// What do the articles that remain say about these issues?
UNWIND $ids AS id
MATCH (issue:Issue {id: id})<-[said:IN_ISSUE]-()
WITH issue, min(said.serial) AS serial, min(said.volume) AS volume, min(said.number) AS number, min(said.season) AS season, min(said.year) AS year, min(said.calendar) AS calendar, min(said.publishedOn) AS publishedOn
SET
  issue.serial = serial,
  issue.volume = volume,
  issue.number = number,
  issue.season = season,
  issue.year = year,
  issue.calendar = calendar,
  issue.publishedOn = publishedOn;
