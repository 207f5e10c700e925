// How many institutions are there?
MATCH (n:Institution)
RETURN count(n) AS total
