// Which countries are members of these organizations, and since when?
UNWIND $ids AS id
MATCH (organization:Organization {id: id})<-[member:MEMBER_OF]-(country:Place)
RETURN country.id AS placeId, id AS organizationId, member.since AS since, member.until AS until
ORDER BY organizationId, placeId, since
