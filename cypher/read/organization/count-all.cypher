// How many organizations are there?
MATCH (n:Organization)
RETURN count(n) AS total
