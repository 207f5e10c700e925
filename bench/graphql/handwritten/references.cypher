// What does this article cite, in the order printed?
MATCH (:Article {id: $id})-[cites:CITES]->(work:Work)
RETURN work.id AS id, work.title AS title, work.year AS year
ORDER BY cites.position
