// How many methods are there?
MATCH (n:Method)
RETURN count(n) AS total
