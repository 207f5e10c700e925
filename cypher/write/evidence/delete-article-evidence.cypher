// Forget the evidence of these articles, which is about to be stored anew.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:OF]-(evidence:Evidence)
DETACH DELETE evidence;
