// Forget where the authors of these articles worked when they wrote them.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:WROTE]-(:Author)-[affiliation:AFFILIATED_WITH]->(:Institution)
WHERE affiliation.articleId = id
DELETE affiliation;
