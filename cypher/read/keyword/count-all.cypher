// How many keywords are there?
MATCH (n:Keyword)
RETURN count(n) AS total
