// Store issues. Where sources differ the largest value stays, so the order of arrival never shows; a year goes with its
// calendar, and the larger calendar decides.
UNWIND $rows AS row
MERGE (issue:Issue {id: row.id})
ON CREATE SET
  issue.serial = row.serial,
  issue.volume = row.volume,
  issue.number = row.number,
  issue.season = row.season,
  issue.year = row.year,
  issue.calendar = row.calendar,
  issue.publishedOn = row.publishedOn
ON MATCH SET
  issue.serial = CASE WHEN issue.serial >= row.serial THEN issue.serial ELSE coalesce(row.serial, issue.serial) END,
  issue.volume = CASE WHEN issue.volume >= row.volume THEN issue.volume ELSE coalesce(row.volume, issue.volume) END,
  issue.number = CASE WHEN issue.number >= row.number THEN issue.number ELSE coalesce(row.number, issue.number) END,
  issue.season = CASE WHEN issue.season >= row.season THEN issue.season ELSE coalesce(row.season, issue.season) END,
  issue.year = CASE
    WHEN row.year IS NULL THEN issue.year
    WHEN issue.year IS NULL THEN row.year
    WHEN coalesce(row.calendar, '') + toString(row.year) > coalesce(issue.calendar, '') + toString(issue.year) THEN row.year
    ELSE issue.year
  END,
  // The same choice, whether the year is what it was or what was just chosen.
  issue.calendar = CASE
    WHEN row.year IS NULL THEN coalesce(issue.calendar, row.calendar)
    WHEN issue.year IS NULL THEN row.calendar
    WHEN coalesce(row.calendar, '') + toString(row.year) > coalesce(issue.calendar, '') + toString(issue.year) THEN row.calendar
    ELSE issue.calendar
  END,
  issue.publishedOn = CASE WHEN issue.publishedOn >= row.publishedOn THEN issue.publishedOn ELSE coalesce(row.publishedOn, issue.publishedOn) END
RETURN count(*) AS count;
