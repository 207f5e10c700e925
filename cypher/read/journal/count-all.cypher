// How many journals are there?
MATCH (n:Journal)
RETURN count(n) AS total
