// What are the articles with these ids?
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, n.titleFa AS titleFa, n.titleEn AS titleEn, n.abstractFa AS abstractFa,
       n.abstractEn AS abstractEn, n.pages AS pages, n.doi AS doi, n.year AS year,
       n.solarYear AS solarYear, n.publishedOn AS publishedOn, n.receivedOn AS receivedOn,
       n.acceptedOn AS acceptedOn, n.language AS language
