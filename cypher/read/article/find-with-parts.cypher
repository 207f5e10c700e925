// What are the articles with these ids: the facts asked for, and of their authors, claims, passages and references those asked for?
// (One row for each thing, so that what is not asked for costs nothing; lists, because names of values would be sent with
// every row.)
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id AS articleId, 'article' AS part, [fact IN $facts | n[fact]] AS row
UNION ALL
UNWIND CASE WHEN $authors THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})<-[wrote:WROTE]-(author:Author)
RETURN id AS articleId, 'authors' AS part, [wrote.position, coalesce(wrote.corresponding, false), wrote.nameFa,
  wrote.nameEn, [author.id, author.nameFa, author.nameEn, author.orcid]] AS row
UNION ALL
UNWIND CASE WHEN $theories THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:APPLIES|DISCUSSES|MENTIONS]->(theory:Theory)
RETURN id AS articleId, 'theories' AS part, [use.role, use.confidence, use.evidenceCount, use.level,
  [theory.id, theory.nameFa, theory.nameEn, theory.kind]] AS row
UNION ALL
UNWIND CASE WHEN $places THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:STUDIES|MENTIONS]->(place:Place)
RETURN id AS articleId, 'places' AS part, [use.role, use.confidence, use.evidenceCount, use.level,
  [place.id, place.nameFa, place.nameEn]] AS row
UNION ALL
UNWIND CASE WHEN $organizations THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:INVOLVES]->(organization:Organization)
RETURN id AS articleId, 'organizations' AS part, [use.role, use.confidence, use.evidenceCount,
  use.level, [organization.id, organization.nameFa, organization.nameEn]] AS row
UNION ALL
UNWIND CASE WHEN $methods THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:USES]->(method:Method)
RETURN id AS articleId, 'methods' AS part, [use.confidence, use.evidenceCount, use.level,
  [method.id, method.nameFa, method.nameEn]] AS row
UNION ALL
UNWIND CASE WHEN $keywords THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[has:HAS_KEYWORD]->(keyword:Keyword)
RETURN id AS articleId, 'keywords' AS part, [has.language, has.position,
  [keyword.id, keyword.labelFa, keyword.labelEn]] AS row
UNION ALL
UNWIND CASE WHEN $references THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[cites:CITES]->(target)
RETURN id AS articleId, 'references' AS part, [cites.position, cites.raw, target.id,
  coalesce(target.titleEn, target.titleFa, target.title), target.year, target.doi, target.raw] AS row
UNION ALL
UNWIND CASE WHEN $journal THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[:IN_JOURNAL]->(journal:Journal)
RETURN id AS articleId, 'journal' AS part, [journal.id, journal.nameFa, journal.nameEn, journal.issn] AS row
UNION ALL
UNWIND CASE WHEN size($evidenceOf) > 0 THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})<-[:OF]-(passage:Evidence)-[:ABOUT]->(about)
WHERE any(prefix IN $evidenceOf WHERE about.id STARTS WITH prefix)
MATCH (passage)-[:`IN`]->(document:Document)
RETURN id AS articleId, 'evidence' AS part, [passage.id, about.id, document.id, passage.quote, passage.start,
  passage.`end`, passage.language, passage.section, passage.level, passage.rule] AS row
