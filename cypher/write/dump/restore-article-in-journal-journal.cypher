// Put back the relationships IN_JOURNAL of a dump, from Article to Journal.
UNWIND $rows AS row
MATCH (source:Article {id: row.from})
MATCH (target:Journal {id: row.to})
CREATE (source)-[link:IN_JOURNAL]->(target)
SET link = row.properties
RETURN count(*) AS count;
