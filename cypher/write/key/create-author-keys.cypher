// By which keys are these authors found?
UNWIND $rows AS row
MATCH (author:Author {id: row.authorId})
MATCH (nameKey:NameKey {id: row.keyId})
CREATE (author)-[:HAS_KEY]->(nameKey)
RETURN count(*) AS count;
