// Which institutions do the bylines of these articles name?
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:WROTE]-(:Author)-[affiliation:AFFILIATED_WITH]->(institution:Institution)
WHERE affiliation.articleId = id
RETURN DISTINCT institution.id AS id;
