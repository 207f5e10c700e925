// How many pairs of articles may be one?
MATCH (:Article)-[pair:MAY_BE]->(:Article)
RETURN count(pair) AS count;
