// Which schema migrations has this store seen?
MATCH (migration:Migration)
RETURN migration.id AS id, migration.checksum AS checksum
ORDER BY id;
