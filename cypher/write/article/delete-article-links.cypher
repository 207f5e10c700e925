// Forget what these articles point at. Citations by other articles stay.
UNWIND $ids AS id
MATCH (:Article {id: id})-[link]->()
DELETE link;
