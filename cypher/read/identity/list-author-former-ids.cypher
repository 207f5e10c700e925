// Under which other ids are these authors found?
UNWIND $ids AS id
MATCH (:Author {id: id})-[:FORMERLY]->(former:FormerId)
RETURN id AS ownerId, former.id AS formerId;
