// In which journal did these articles appear?
// row: [articleId, journalId, nameFa, nameEn, issn]
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (journal:Journal {id: row[1]})
CREATE (article)-[:IN_JOURNAL {nameFa: row[2], nameEn: row[3], issn: row[4]}]->(journal)
RETURN count(*) AS count;
