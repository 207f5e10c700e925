// Which articles use one of these theories in one of these roles, surely enough?
UNWIND $theoryIds AS theoryId
MATCH (theory:Theory {id: theoryId})<-[use:APPLIES|DISCUSSES|MENTIONS]-(article:Article)
WHERE use.role IN $roles AND use.confidence >= $minConfidence AND ($levels IS NULL OR use.level IN $levels)
RETURN DISTINCT article.id AS id
ORDER BY id
