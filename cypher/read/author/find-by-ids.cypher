// What are the authors with these ids?
UNWIND $ids AS id
MATCH (n:Author {id: id})
RETURN n.id AS id, n.nameFa AS nameFa, n.nameEn AS nameEn, n.orcid AS orcid
