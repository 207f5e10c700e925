import { timingSafeEqual } from 'node:crypto';
import type { AccessToken } from './access-token.js';
import { hashOf } from './mint-token.js';

/**
 * The good token with this secret, or `null`. Every token is compared, each in constant time, so that how long it
 * takes tells nothing about the secrets that there are.
 */
export function matchToken(secret: string, tokens: readonly AccessToken[]): AccessToken | null {
  const given = Buffer.from(hashOf(secret), 'hex');
  let found: AccessToken | null = null;
  for (const token of tokens)
    if (timingSafeEqual(given, Buffer.from(token.hash, 'hex')) && token.revokedAt === null) found = token;
  return found;
}
