// Forget which others, of smaller ids, may be these authors.
UNWIND $ids AS id
MATCH (:Author {id: id})<-[pair:MAY_BE]-(:Author)
DELETE pair;
