// Forget which others, of larger ids, these authors may be.
UNWIND $ids AS id
MATCH (:Author {id: id})-[pair:MAY_BE]->(:Author)
DELETE pair;
