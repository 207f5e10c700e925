// How do the articles that remain write these keywords?
UNWIND $ids AS id
MATCH (keyword:Keyword {id: id})<-[said:HAS_KEYWORD]-()
WITH keyword, max(said.labelFa) AS labelFa, max(said.labelEn) AS labelEn
SET
  keyword.labelFa = labelFa,
  keyword.labelEn = labelEn;
