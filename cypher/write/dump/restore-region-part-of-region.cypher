// Put back the relationships PART_OF of a dump, from Region to Region.
UNWIND $rows AS row
MATCH (source:Region {id: row.from})
MATCH (target:Region {id: row.to})
CREATE (source)-[link:PART_OF]->(target)
SET link = row.properties
RETURN count(*) AS count;
