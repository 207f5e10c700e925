// Remember that a schema migration was applied; running it again changes nothing.
MERGE (migration:Migration {id: $id})
SET migration.checksum = $checksum;
