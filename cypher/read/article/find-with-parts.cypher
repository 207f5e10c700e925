// What are the articles with these ids: the facts asked for, and of their authors, claims, passages and references those asked for?
// (One row for each thing, so that what is not asked for costs nothing.)
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id AS articleId, 'article' AS part, {facts: [fact IN $facts | n[fact]]} AS row
UNION ALL
UNWIND CASE WHEN $authors THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})<-[wrote:WROTE]-(author:Author)
RETURN id AS articleId, 'authors' AS part, {authorId: author.id, position: wrote.position,
  corresponding: coalesce(wrote.corresponding, false), nameFa: wrote.nameFa, nameEn: wrote.nameEn,
  author: author{.id, .nameFa, .nameEn, .orcid}} AS row
UNION ALL
UNWIND CASE WHEN $theories THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:APPLIES|DISCUSSES|MENTIONS]->(theory:Theory)
RETURN id AS articleId, 'theories' AS part, {theoryId: theory.id, role: use.role, confidence: use.confidence,
  evidenceCount: use.evidenceCount, level: use.level,
  theory: theory{.id, .nameFa, .nameEn, .kind}} AS row
UNION ALL
UNWIND CASE WHEN $places THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:STUDIES|MENTIONS]->(place:Place)
RETURN id AS articleId, 'places' AS part, {placeId: place.id, role: use.role, confidence: use.confidence,
  evidenceCount: use.evidenceCount, level: use.level,
  place: place{.id, .nameFa, .nameEn}} AS row
UNION ALL
UNWIND CASE WHEN $organizations THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:INVOLVES]->(organization:Organization)
RETURN id AS articleId, 'organizations' AS part, {organizationId: organization.id,
  role: use.role, confidence: use.confidence, evidenceCount: use.evidenceCount, level: use.level,
  organization: organization{.id, .nameFa, .nameEn}} AS row
UNION ALL
UNWIND CASE WHEN $methods THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[use:USES]->(method:Method)
RETURN id AS articleId, 'methods' AS part, {methodId: method.id, confidence: use.confidence,
  evidenceCount: use.evidenceCount, level: use.level, method: method{.id, .nameFa, .nameEn}} AS row
UNION ALL
UNWIND CASE WHEN $keywords THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[has:HAS_KEYWORD]->(keyword:Keyword)
RETURN id AS articleId, 'keywords' AS part, {language: has.language, position: has.position,
  keyword: keyword{.id, .labelFa, .labelEn}} AS row
UNION ALL
UNWIND CASE WHEN $references THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[cites:CITES]->(target)
RETURN id AS articleId, 'references' AS part, {position: cites.position, raw: cites.raw,
  targetId: target.id, title: coalesce(target.titleEn, target.titleFa, target.title), year: target.year,
  doi: target.doi, workRaw: target.raw} AS row
UNION ALL
UNWIND CASE WHEN $journal THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})-[:IN_JOURNAL]->(journal:Journal)
RETURN id AS articleId, 'journal' AS part, journal{.id, .nameFa, .nameEn, .issn} AS row
UNION ALL
UNWIND CASE WHEN size($evidenceOf) > 0 THEN $ids ELSE [] END AS id
MATCH (:Article {id: id})<-[:OF]-(passage:Evidence)-[:ABOUT]->(about)
WHERE any(prefix IN $evidenceOf WHERE about.id STARTS WITH prefix)
MATCH (passage)-[:`IN`]->(document:Document)
RETURN id AS articleId, 'evidence' AS part, {aboutId: about.id, documentId: document.id, id: passage.id,
  quote: passage.quote, start: passage.start, end: passage.`end`, language: passage.language,
  section: passage.section, level: passage.level, rule: passage.rule} AS row
