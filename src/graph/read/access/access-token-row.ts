import { z } from 'zod';
import { ACCESS_ROLES } from '../../../domain/access-role.js';

/** A token as it is kept: never its secret. */
export const accessTokenRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ACCESS_ROLES),
  /** SHA-256 of the secret, as 64 lower-case hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** ISO 8601, UTC; `null` while the token is good. */
  revokedAt: z.string().nullable(),
});

export type AccessTokenRow = z.infer<typeof accessTokenRow>;
