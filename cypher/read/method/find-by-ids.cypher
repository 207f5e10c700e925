// What are the methods with these ids?
UNWIND $ids AS id
MATCH (n:Method {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn
