// Put back the relationships OF_JOURNAL of a dump, from Issue to Journal.
UNWIND $rows AS row
MATCH (source:Issue {id: row.from})
MATCH (target:Journal {id: row.to})
CREATE (source)-[link:OF_JOURNAL]->(target)
SET link = row.properties
RETURN count(*) AS count;
