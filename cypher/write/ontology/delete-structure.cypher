// Forget how the entries of the ontology hang together, which is about to be stored anew.
MATCH ()-[link:SUBTHEORY_OF|PART_OF|MEMBER_OF|KIND_OF]->()
DELETE link;
