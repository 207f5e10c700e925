import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreConfig } from './store-config.js';

/** The one file of the embedded graph in its folder; its log stands beside it. */
export function embeddedFile(directory: string): string {
  return join(directory, 'graph.grafeo');
}

/** Whether there is anything to open: opening an embedded graph that is not there would make it. */
export function holdsGraph(config: StoreConfig): boolean {
  return config.kind === 'neo4j' || existsSync(embeddedFile(config.directory));
}
