import type { GraphStore } from './graph-store.js';
import type { StoreConfig } from './store-config.js';

/**
 * Opens the graph database a configuration names. The adapter is loaded on demand, so that a run on one store
 * does not pay for the code of the other.
 *
 * @throws StoreUnavailableError when it cannot be reached, or its folder cannot be written
 * @throws StoreLockedError when another process has the embedded store open
 * @throws StoreDamagedError when the files of the embedded store cannot be read
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if (config.kind === 'embedded') {
    const { openEmbeddedStore } = await import('./embedded/open-embedded-store.js');
    return openEmbeddedStore(config);
  }
  const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.js');
  return openNeo4jStore(config);
}
