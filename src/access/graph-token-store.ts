import type { GraphStore } from '../graph/graph-store.js';
import { listAccessTokens } from '../graph/read/access/list-tokens.js';
import { addAccessToken, revokeAccessToken } from '../graph/write/access/access-queries.js';
import type { TokenStore } from './token-store.js';

/** Tokens in the graph database itself, so that all API processes in front of it know the same ones. */
export function graphTokenStore(store: GraphStore): TokenStore {
  return {
    list: () => store.read(listAccessTokens, {}),
    async add({ revokedAt: _, ...token }) {
      await store.write((transaction) => transaction.run(addAccessToken, token));
    },
    async revoke(id, at) {
      const rows = await store.write((transaction) =>
        transaction.run(revokeAccessToken, { id, revokedAt: at }),
      );
      return rows[0] ?? null;
    },
  };
}
