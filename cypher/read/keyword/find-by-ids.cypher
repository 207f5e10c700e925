// What are the keywords with these ids?
UNWIND $ids AS id
MATCH (n:Keyword {id: id})
RETURN n.id AS id, n.labelFa AS labelFa, n.labelEn AS labelEn
