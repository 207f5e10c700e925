// Take former ids from authors that no longer have them.
UNWIND $rows AS row
MATCH (:Author {id: row.ownerId})-[link:FORMERLY]->(:FormerId {id: row.formerId})
DELETE link
RETURN count(*) AS count;
