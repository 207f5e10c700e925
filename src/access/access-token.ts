import type { AccessRole } from '../domain/access-role.js';

/** A bearer token as it is kept: whoever reads it here cannot use it. */
export interface AccessToken {
  /** Random, such as `4f1c09ab7e`: what `tokens revoke` takes. */
  readonly id: string;
  /** Who decisions made with it are ascribed to. */
  readonly name: string;
  readonly role: AccessRole;
  /** SHA-256 of the secret, as 64 lower-case hexadecimal digits. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the token is good. */
  readonly revokedAt: string | null;
}
