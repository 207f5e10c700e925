import { createHash, randomBytes } from 'node:crypto';
import type { AccessRole } from '../domain/access-role.js';
import type { AccessToken } from './access-token.js';

/** Tells people and scanners of leaked secrets what the text is. */
const PREFIX = 'ta_';

/** As long as the hash, so that guessing the one is as hopeless as the other. */
const SECRET_BYTES = 32;

const ID_BYTES = 5;

/** A new token: its secret, which is shown once and kept nowhere, and what is kept of it. */
export interface MintedToken {
  /** `ta_` and 256 random bits in base64url. */
  readonly secret: string;
  readonly token: AccessToken;
}

/** @param name who decisions made with it are ascribed to; the token's id when `null` */
export function mintToken(role: AccessRole, name: string | null, now: Date): MintedToken {
  const secret = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const id = randomBytes(ID_BYTES).toString('hex');
  return {
    secret,
    token: {
      id,
      name: name ?? `token ${id}`,
      role,
      hash: hashOf(secret),
      createdAt: now.toISOString(),
      revokedAt: null,
    },
  };
}

/**
 * What is kept of a secret. One round of SHA-256 is enough: the secret is random and long, so there is no dictionary
 * that a slow hash would slow down.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}
