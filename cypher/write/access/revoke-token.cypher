// Make an access token useless from now on; the time of the first revocation stays.
MATCH (token:AccessToken {id: $id})
SET token.revokedAt = coalesce(token.revokedAt, $revokedAt)
RETURN token.id AS id, token.name AS name, token.role AS role, token.hash AS hash,
  token.createdAt AS createdAt, token.revokedAt AS revokedAt
