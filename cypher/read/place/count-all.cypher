// How many places are there?
MATCH (n:Place)
RETURN count(n) AS total
