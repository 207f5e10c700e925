// Which access tokens are there, and which of them are revoked?
MATCH (token:AccessToken)
RETURN token.id AS id, token.name AS name, token.role AS role, token.hash AS hash,
  token.createdAt AS createdAt, token.revokedAt AS revokedAt
ORDER BY createdAt, id
