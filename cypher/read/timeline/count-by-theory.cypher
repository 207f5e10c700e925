// How many articles use a theory or its sub-theories, per year and role?
MATCH (:Theory {id: $theory})<-[:SUBTHEORY_OF*0..6]-(theory:Theory)
WHERE $includeSubtheories OR theory.id = $theory
MATCH (theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $roles
RETURN article.year AS year, article.solarYear AS solarYear, use.role AS role,
  collect(DISTINCT article.id) AS articles
ORDER BY year, solarYear, role;
