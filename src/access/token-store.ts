import type { AccessToken } from './access-token.js';

/** Where access tokens are kept. */
export interface TokenStore {
  /** All of them, the revoked ones too, the oldest first. What another process has changed shows at the next call. */
  list(): Promise<readonly AccessToken[]>;
  add(token: AccessToken): Promise<void>;
  /**
   * Makes a token useless from now on; for one that is revoked already the first time stays.
   *
   * @param at ISO 8601, UTC
   * @returns the token as it is now, or `null` when none has this id
   */
  revoke(id: string, at: string): Promise<AccessToken | null>;
}
