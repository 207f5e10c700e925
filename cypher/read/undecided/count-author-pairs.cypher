// How many pairs of authors may be one?
MATCH (:Author)-[pair:MAY_BE]->(:Author)
RETURN count(pair) AS count;
