import { join } from 'node:path';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { packageRoot } from '../../src/package-root.js';
import { ingestInto } from './ingested-store.js';

/** Fills a store that has its schema with the articles of `test/fixtures/curation`, read from their files. */
export async function seedCurationGraph(store: GraphStore): Promise<void> {
  await ingestInto(store, [join(packageRoot, 'test', 'fixtures', 'curation')]);
}
