// What do the articles that remain say about these journals?
UNWIND $ids AS id
MATCH (journal:Journal {id: id})<-[said:IN_JOURNAL]-()
WITH journal, max(said.nameFa) AS nameFa, max(said.nameEn) AS nameEn, max(said.issn) AS issn
SET
  journal.nameFa = nameFa,
  journal.nameEn = nameEn,
  journal.issn = issn;
