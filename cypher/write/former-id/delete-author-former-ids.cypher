// Take former ids from authors that no longer have them.
// row: [ownerId, formerId]
UNWIND $rows AS row
MATCH (:Author {id: row[0]})-[link:FORMERLY]->(:FormerId {id: row[1]})
DELETE link
RETURN count(*) AS count;
