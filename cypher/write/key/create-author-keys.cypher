// By which keys are these authors found?
// row: [authorId, keyId]
UNWIND $rows AS row
MATCH (author:Author {id: row[0]})
MATCH (nameKey:NameKey {id: row[1]})
CREATE (author)-[:HAS_KEY]->(nameKey)
RETURN count(*) AS count;
