import type { TokenStore } from '../../src/access/token-store.js';

/** An installation without any access token. */
export const noTokens: TokenStore = {
  list: async () => [],
  add: () => Promise.reject(new Error('No token is made here.')),
  revoke: async () => null,
};
