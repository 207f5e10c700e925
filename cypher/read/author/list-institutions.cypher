// To which institutions do these authors belong, by the bylines of their articles?
UNWIND $ids AS id
MATCH (author:Author {id: id})-[:AFFILIATED_WITH]->(institution:Institution)
RETURN DISTINCT id AS nodeId, institution.id AS id
ORDER BY nodeId, id
