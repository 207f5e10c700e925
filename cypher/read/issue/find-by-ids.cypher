// What are the issues with these ids, and whose are they?
UNWIND $ids AS id
MATCH (n:Issue {id: id})
RETURN n.id AS id, n.serial AS serial, n.volume AS volume, n.number AS number, n.season AS season,
       n.year AS year, n.calendar AS calendar, n.publishedOn AS publishedOn,
       head([(n)-[:OF_JOURNAL]->(journal:Journal) | journal.id]) AS journalId
