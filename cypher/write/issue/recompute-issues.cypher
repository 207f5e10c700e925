// What do the articles that remain say about these issues? A year goes with its calendar, and the larger calendar decides.
UNWIND $ids AS id
MATCH (issue:Issue {id: id})<-[said:IN_ISSUE]-()
WITH issue, max(said.serial) AS serial, max(said.volume) AS volume, max(said.number) AS number, max(said.season) AS season, max(said.publishedOn) AS publishedOn,
  max(CASE WHEN said.calendar = 'solar-hijri' THEN said.year END) AS solarYear,
  max(CASE WHEN said.calendar = 'gregorian' THEN said.year END) AS gregorianYear,
  max(CASE WHEN said.calendar IS NULL THEN said.year END) AS bareYear,
  max(said.calendar) AS anyCalendar
SET
  issue.serial = serial,
  issue.volume = volume,
  issue.number = number,
  issue.season = season,
  issue.year = coalesce(solarYear, gregorianYear, bareYear),
  issue.calendar = CASE
    WHEN solarYear IS NOT NULL THEN 'solar-hijri'
    WHEN gregorianYear IS NOT NULL THEN 'gregorian'
    WHEN bareYear IS NOT NULL THEN null
    ELSE anyCalendar
  END,
  issue.publishedOn = publishedOn;
