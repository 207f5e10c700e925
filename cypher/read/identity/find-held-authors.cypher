// What does the graph hold of these authors?
UNWIND $ids AS id
MATCH (author:Author {id: id})
RETURN author.id AS id, author.nameFa AS nameFa, author.nameEn AS nameEn, author.orcid AS orcid;
