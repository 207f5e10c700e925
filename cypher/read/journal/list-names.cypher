// Which journals have this in their name, or which are there at all?
MATCH (node:Journal)
WHERE $needle IS NULL OR reduce(
  text = toLower(coalesce(node.nameFa, '') + $boundary + coalesce(node.nameEn, '')),
  fold IN $folds | replace(text, fold[0], fold[1])
) CONTAINS $needle
RETURN node.id AS id, node.nameFa AS nameFa, node.nameEn AS nameEn
ORDER BY id
