// What are the institutions with these ids?
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn
