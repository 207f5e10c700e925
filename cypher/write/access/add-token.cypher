// Keep a new access token; running it again changes nothing.
MERGE (token:AccessToken {id: $id})
ON CREATE SET token.name = $name, token.role = $role, token.hash = $hash, token.createdAt = $createdAt
RETURN token.id AS id
