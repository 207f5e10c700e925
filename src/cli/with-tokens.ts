import { openTokenStore } from '../access/open-token-store.js';
import type { TokenStore } from '../access/token-store.js';
import { readConfig } from '../config.js';
import { openConfiguredStore } from './open-atlas.js';

/** Opens the access tokens; the embedded graph stays closed, so that a server may be running on it. */
export async function withTokens<T>(work: (tokens: TokenStore) => Promise<T>): Promise<T> {
  const config = readConfig();
  if (config.neo4j === null) return work(openTokenStore(config.dataFolder, null));
  const store = await openConfiguredStore(config);
  try {
    return await work(openTokenStore(config.dataFolder, store));
  } finally {
    await store.close();
  }
}
