// Does the graph hold anything beyond schema and ontology?
RETURN
  EXISTS { MATCH (:Article) } OR EXISTS { MATCH (:Document) } OR EXISTS { MATCH (:Author) }
    OR EXISTS { MATCH (:Decision) } AS filled;
