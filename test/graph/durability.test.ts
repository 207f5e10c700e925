import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { seeded } from '../support/curation/random-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { buildKilledIngest, type Kill, type KilledIngest } from '../support/killed-ingest.js';
import { sizeFrom } from '../support/size-from.js';
import { syntheticChanges, syntheticOntology } from '../support/synthetic-corpus.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const DOCUMENTS = 60;
const changes = [...syntheticChanges(DOCUMENTS)];

const [random, fixed] = [seeded(3), [0, 3, 9, 20, 41]];
/** Where in the run each kill falls; the full number is 100. */
const kills: readonly Kill[] = Array.from({ length: sizeFrom('EMBEDDED_KILLS', 5) }, (_, nth) =>
  nth === 0 ? { after: 0, delayMs: 40 } : { after: fixed[nth] ?? random(DOCUMENTS), delayMs: random(10) },
);
/** After so many kills it begins with an empty folder again, so that they do not all fall among what is stored. */
const KILLS_A_FOLDER = 8;

let ingest: KilledIngest;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-killed-'));
  ingest = await buildKilledIngest();
});
afterAll(async () => {
  await ingest?.remove();
  await rm(folder, { recursive: true, force: true });
});

test(
  'a process killed while it stores loses nothing it acknowledged and leaves nothing half done',
  { timeout: 3_600_000 },
  async () => {
    let directory = '';
    for (const [nth, kill] of kills.entries()) {
      if (nth % KILLS_A_FOLDER === 0) directory = join(folder, `data-${nth}`);
      const acknowledged = await ingest.runAndKill(directory, DOCUMENTS, kill);
      await expectWhole(directory, acknowledged);
    }
    const store = await openStore({ kind: 'embedded', directory });
    await writeAll(store, changes);
    expect(await dumpOf(store)).toEqual(await dumpAfter(changes));
    await store.close();
  },
);

test.each([140, 256, 500])(
  'a disk that is full after %i kB is told, and costs nothing that was acknowledged',
  async (kilobytes) => {
    const directory = join(folder, `full-${kilobytes}`);
    const { acknowledged, stderr, code } = await ingest.runOnFullDisk(directory, DOCUMENTS, kilobytes);
    expect(code).not.toBe(0);
    expect(acknowledged.length).toBeLessThan(DOCUMENTS);
    expect(stderr).toMatch(/STORE_UNAVAILABLE[^\n]*File too large/);
    await expectWhole(directory, acknowledged);
  },
);

/** The folder holds every acknowledged document, and each that it holds is whole. */
async function expectWhole(directory: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore({ kind: 'embedded', directory });
  await store.migrate(); // it may have ended before the schema was whole
  await writeOntology(store, syntheticOntology());
  const dump = await dumpOf(store);
  await store.close();
  const stored = changes.filter(({ document }) =>
    dump.some((line) => line.startsWith(`{"id":"${document.id}"`)),
  );
  expect(stored.map(({ document }) => document.id)).toEqual(expect.arrayContaining([...acknowledged]));
  expect(dump).toEqual(await dumpAfter(stored));
}

async function dumpAfter(stored: typeof changes): Promise<string[]> {
  const store = await openTemporaryStore();
  await writeAll(store, stored);
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}

async function writeAll(store: GraphStore, stored: typeof changes): Promise<void> {
  await writeOntology(store, syntheticOntology());
  for (const change of stored) await store.write((transaction) => writeChange(transaction, change));
}
