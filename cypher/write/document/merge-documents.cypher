// Store documents with their records; the time of the first arrival stays.
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
ON CREATE SET document.ingestedAt = row.ingestedAt
SET document += row.properties
RETURN count(*) AS count;
