// Who wrote these articles?
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:WROTE]-(author:Author)
RETURN DISTINCT author.id AS id;
