// In which journal did these articles appear?
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (journal:Journal {id: row.journalId})
CREATE (article)-[:IN_JOURNAL {nameFa: row.nameFa, nameEn: row.nameEn, issn: row.issn}]->(journal)
RETURN count(*) AS count;
