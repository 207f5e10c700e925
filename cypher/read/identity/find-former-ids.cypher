// Which articles and authors have or had these ids?
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, true AS isCurrent, article.id AS holder
UNION
UNWIND $ids AS id
MATCH (author:Author {id: id})
RETURN id, true AS isCurrent, author.id AS holder
UNION
UNWIND $ids AS id
MATCH (:FormerId {id: id})<-[:FORMERLY]-(node)
RETURN id, false AS isCurrent, node.id AS holder;
