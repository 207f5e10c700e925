// What are the journals with these ids?
UNWIND $ids AS id
MATCH (n:Journal {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn, n.issn AS issn
