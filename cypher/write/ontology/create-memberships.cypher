// Which countries are or were members of which organizations?
UNWIND $rows AS row
MATCH (child:Country {id: row.childId})
MATCH (parent:Organization {id: row.parentId})
CREATE (child)-[:MEMBER_OF {since: row.since, until: row.until}]->(parent)
RETURN count(*) AS count;
