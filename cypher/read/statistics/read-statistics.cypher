// How much does the graph hold?
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Author) } AS authors,
  COUNT { (:Theory) } AS theories,
  COUNT { (:Country) } AS countries,
  COUNT { (:Region) } AS regions,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Method) } AS methods,
  COUNT { (:Keyword) } AS keywords,
  COUNT { (:Journal) } AS journals,
  COUNT { (:Issue) } AS issues,
  COUNT { (:Institution) } AS institutions,
  COUNT { (:Work) } AS works,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence;
