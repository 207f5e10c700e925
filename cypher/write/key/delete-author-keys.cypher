// Take identity keys from authors that no longer have them.
UNWIND $rows AS row
MATCH (:Author {id: row.authorId})-[link:HAS_KEY]->(:NameKey {id: row.keyId})
DELETE link
RETURN count(*) AS count;
