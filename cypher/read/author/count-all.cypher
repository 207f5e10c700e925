// How many authors are there?
MATCH (n:Author)
RETURN count(n) AS total
