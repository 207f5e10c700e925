// What are the places with these ids?
UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn
