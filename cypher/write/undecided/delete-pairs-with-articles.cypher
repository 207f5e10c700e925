// Forget which others, of smaller ids, may be these articles.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[pair:MAY_BE]-(:Article)
DELETE pair;
