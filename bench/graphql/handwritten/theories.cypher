// Which are the first fifty theories by name?
MATCH (theory:Theory)
RETURN theory.id AS id, theory.nameEn AS nameEn
ORDER BY nameEn, id
LIMIT 50
