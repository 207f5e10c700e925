// Which countries are members of these organizations, and since when?
UNWIND $ids AS id
MATCH (country:Place)-[member:MEMBER_OF]->(organization:Organization {id: id})
RETURN country.id AS placeId, id AS organizationId, member.since AS since, member.until AS until
ORDER BY organizationId, placeId, since
