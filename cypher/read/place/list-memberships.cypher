// Of which organizations are these countries members, and since when?
UNWIND $ids AS id
MATCH (country:Place {id: id})-[member:MEMBER_OF]->(organization:Organization)
RETURN id AS placeId, organization.id AS organizationId, member.since AS since, member.until AS until
ORDER BY placeId, organizationId, since
