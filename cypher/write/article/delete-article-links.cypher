// Forget what these articles point at, but for others that they may be. Citations by other articles stay.
UNWIND $ids AS id
MATCH (:Article {id: id})-[link]->()
WHERE type(link) <> 'MAY_BE'
DELETE link;
