// How many theories are there?
MATCH (n:Theory)
RETURN count(n) AS total
