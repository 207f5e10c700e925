// What do these articles cite, in the order printed?
UNWIND $ids AS id
MATCH (article:Article {id: id})-[cites:CITES]->(target)
RETURN id AS articleId, cites.position AS position, cites.raw AS raw, target.id AS targetId,
       CASE WHEN 'Article' IN labels(target) THEN coalesce(target.titleEn, target.titleFa) ELSE target.title END AS title,
       target.year AS year, target.doi AS doi
ORDER BY articleId, position, targetId
