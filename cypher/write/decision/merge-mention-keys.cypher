// Store the places in documents that decisions name.
UNWIND $rows AS row
MERGE (key:MentionKey {id: row.id})
ON CREATE SET key.source = row.source
RETURN count(*) AS count;
