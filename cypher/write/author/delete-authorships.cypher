// Forget who wrote these articles.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[authorship:WROTE]-(:Author)
DELETE authorship;
