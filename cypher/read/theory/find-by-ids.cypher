// What are the theories with these ids?
UNWIND $ids AS id
MATCH (n:Theory {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn, n.kind AS kind
