// Which theories do the articles of these authors use, and how?
UNWIND $ids AS id
MATCH (author:Author {id: id})-[:WROTE]->(article:Article)
MATCH (article)-[use:APPLIES|DISCUSSES|MENTIONS]->(theory:Theory)
RETURN DISTINCT id AS authorId, theory.id AS theoryId, article.id AS articleId, use.role AS role,
       use.confidence AS confidence
ORDER BY authorId, theoryId, articleId
