// How do the articles that remain write these keywords?
UNWIND $ids AS id
MATCH (keyword:Keyword {id: id})<-[said:HAS_KEYWORD]-()
WITH keyword, min(said.labelFa) AS labelFa, min(said.labelEn) AS labelEn
SET
  keyword.labelFa = labelFa,
  keyword.labelEn = labelEn;
