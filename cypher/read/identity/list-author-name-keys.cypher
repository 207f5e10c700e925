// By which keys are these authors found?
UNWIND $ids AS id
MATCH (:Author {id: id})-[:HAS_KEY]->(key:NameKey)
RETURN id AS authorId, key.id AS keyId;
