// Which theories are used in these roles, the most used first?
MATCH (theory:Theory)<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $theoryRoles
RETURN theory.id AS id, count(DISTINCT article) AS articles
ORDER BY articles DESC, id
LIMIT $limit;
