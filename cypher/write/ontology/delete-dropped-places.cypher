// Remove places that the ontology no longer has, unless an article refers to them.
MATCH (entry:Place)
WHERE NOT entry.id IN $kept AND NOT EXISTS { (entry)--() }
DELETE entry;
