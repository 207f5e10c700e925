// Store issues. Where sources differ the largest value stays, so the order of arrival never shows; a year goes with its
// calendar, and the larger calendar decides.
// row: [id, serial, volume, number, season, year, calendar, publishedOn]
UNWIND $rows AS row
MERGE (issue:Issue {id: row[0]})
ON CREATE SET
  issue.serial = row[1],
  issue.volume = row[2],
  issue.number = row[3],
  issue.season = row[4],
  issue.year = row[5],
  issue.calendar = row[6],
  issue.publishedOn = row[7]
ON MATCH SET
  issue.serial = CASE WHEN issue.serial >= row[1] THEN issue.serial ELSE coalesce(row[1], issue.serial) END,
  issue.volume = CASE WHEN issue.volume >= row[2] THEN issue.volume ELSE coalesce(row[2], issue.volume) END,
  issue.number = CASE WHEN issue.number >= row[3] THEN issue.number ELSE coalesce(row[3], issue.number) END,
  issue.season = CASE WHEN issue.season >= row[4] THEN issue.season ELSE coalesce(row[4], issue.season) END,
  issue.year = CASE
    WHEN row[5] IS NULL THEN issue.year
    WHEN issue.year IS NULL THEN row[5]
    WHEN coalesce(row[6], '') + toString(row[5]) > coalesce(issue.calendar, '') + toString(issue.year) THEN row[5]
    ELSE issue.year
  END,
  // The same choice, whether the year is what it was or what was just chosen.
  issue.calendar = CASE
    WHEN row[5] IS NULL THEN coalesce(issue.calendar, row[6])
    WHEN issue.year IS NULL THEN row[6]
    WHEN coalesce(row[6], '') + toString(row[5]) > coalesce(issue.calendar, '') + toString(issue.year) THEN row[6]
    ELSE issue.calendar
  END,
  issue.publishedOn = CASE WHEN issue.publishedOn >= row[7] THEN issue.publishedOn ELSE coalesce(row[7], issue.publishedOn) END
RETURN count(*) AS count;
