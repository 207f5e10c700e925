// How do the bylines that remain name these institutions?
UNWIND $ids AS id
MATCH (institution:Institution {id: id})<-[said:AFFILIATED_WITH]-()
WITH institution, max(said.nameFa) AS nameFa, max(said.nameEn) AS nameEn
SET
  institution.nameFa = nameFa,
  institution.nameEn = nameEn;
