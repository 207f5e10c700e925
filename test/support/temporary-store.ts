import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';

/** An embedded store with its schema in a folder of its own; `close` also removes the folder. */
export async function openTemporaryStore(): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'theory-atlas-store-'));
  const store = await openStore({ kind: 'embedded', directory });
  await store.migrate();
  return {
    ...store,
    async close() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
