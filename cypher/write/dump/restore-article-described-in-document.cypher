// Put back the relationships DESCRIBED_IN of a dump, from Article to Document.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Document {id: row.to})
CREATE (source)-[link:DESCRIBED_IN]->(target)
SET link = row.properties
RETURN count(*) AS count;
