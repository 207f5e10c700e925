// Which lists of authorships are empty? neo4j-admin leaves them out, and a list that is empty says something.
MATCH (:Author)-[link:WROTE]->(:Article)
WHERE link.variants IS NULL OR link.affiliations IS NULL OR link.mentions IS NULL
CALL {
  WITH link
  SET link.variants = coalesce(link.variants, []),
    link.affiliations = coalesce(link.affiliations, []),
    link.mentions = coalesce(link.mentions, [])
} IN TRANSACTIONS OF 10000 ROWS;
