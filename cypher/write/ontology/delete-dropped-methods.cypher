// Remove methods that the ontology no longer has, unless an article refers to them.
MATCH (entry:Method)
WHERE NOT entry.id IN $kept AND NOT EXISTS { (entry)--() }
DELETE entry;
