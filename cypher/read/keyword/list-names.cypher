// Which keywords have this in them, or which are there at all?
MATCH (node:Keyword)
WHERE $needle IS NULL OR reduce(
  text = toLower(coalesce(node.labelFa, '') + $boundary + coalesce(node.labelEn, '')),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
RETURN node.id AS id, node.labelFa AS nameFa, node.labelEn AS nameEn
ORDER BY id
