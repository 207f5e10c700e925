// Take identity keys from authors that no longer have them.
// row: [authorId, keyId]
UNWIND $rows AS row
MATCH (:Author {id: row[0]})-[link:HAS_KEY]->(:NameKey {id: row[1]})
DELETE link
RETURN count(*) AS count;
