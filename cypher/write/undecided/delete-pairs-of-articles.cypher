// Forget which others, of larger ids, these articles may be.
UNWIND $ids AS id
MATCH (:Article {id: id})-[pair:MAY_BE]->(:Article)
DELETE pair;
