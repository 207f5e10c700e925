// Which articles use one of these theories in one of these roles, surely enough?
UNWIND $theoryIds AS theoryId
MATCH (article:Article)-[use:APPLIES|DISCUSSES|MENTIONS]->(theory:Theory {id: theoryId})
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
RETURN DISTINCT article.id AS id
ORDER BY id
