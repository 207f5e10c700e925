// What are the facts asked for of the articles with these ids?
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, [fact IN $facts | n[fact]] AS facts
