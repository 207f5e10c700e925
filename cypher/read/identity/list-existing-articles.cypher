// Which of these articles does the graph hold?
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id;
