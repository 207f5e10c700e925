// Which issues of these journals are held? Newest first.
UNWIND $ids AS id
MATCH (journal:Journal {id: id})<-[:OF_JOURNAL]-(issue:Issue)
RETURN id AS nodeId, issue.id AS id, issue.year AS year, issue.serial AS serial
ORDER BY nodeId, year DESC, serial DESC, id
