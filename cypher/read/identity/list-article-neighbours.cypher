// Which keywords, works, issues, journals, keys and former ids do these articles lean on?
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_KEYWORD|CITES|IN_ISSUE|IN_JOURNAL|HAS_KEY|CITES_KEY|FORMERLY]->(node)
RETURN DISTINCT head(labels(node)) AS label, node.id AS id;
