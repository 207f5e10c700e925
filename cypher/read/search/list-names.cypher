// What is everything called that has a name?
MATCH (node:Theory)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Place)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Organization)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Method)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Author)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Keyword)
RETURN node.id AS id, node.labelFa AS nameFa, node.labelEn AS nameEn
UNION ALL
MATCH (node:Journal)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
UNION ALL
MATCH (node:Institution)
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
