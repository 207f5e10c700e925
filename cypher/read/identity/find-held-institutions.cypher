// What does the graph hold of these institutions?
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
RETURN institution.id AS id, institution.nameFa AS nameFa, institution.nameEn AS nameEn;
