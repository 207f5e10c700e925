// Forget the evidence of these articles, which is about to be stored anew.
UNWIND $ids AS id
MATCH (evidence:Evidence)-[:OF]->(:Article {id: id})
DETACH DELETE evidence;
