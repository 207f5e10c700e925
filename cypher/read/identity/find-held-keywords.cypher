// What does the graph hold of these keywords?
UNWIND $ids AS id
MATCH (keyword:Keyword {id: id})
RETURN keyword.id AS id, keyword.labelFa AS labelFa, keyword.labelEn AS labelEn;
