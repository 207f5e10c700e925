// What are the organizations with these ids?
UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn
