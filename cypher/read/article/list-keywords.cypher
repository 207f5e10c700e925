// Which keywords do these articles print, in order?
UNWIND $ids AS id
MATCH (article:Article {id: id})-[has:HAS_KEYWORD]->(keyword:Keyword)
RETURN id AS articleId, keyword.id AS keywordId, has.language AS language, has.position AS position
ORDER BY articleId, language DESC, position, keywordId
