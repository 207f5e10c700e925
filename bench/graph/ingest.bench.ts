import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { findDocuments } from '../../src/graph/read/identity/find-documents.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { dumpOf } from '../../test/support/dump-of.js';
import { bareCreate, plainGraph } from './bare-create.js';
import { syntheticChanges, syntheticOntology } from '../../test/support/synthetic-corpus.js';

const ARTICLES = 1_000;
const BATCH = 200;
const ONCE = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 };

const folder = mkdtempSync(join(tmpdir(), 'theory-atlas-bench-'));
afterAll(async () => {
  await filled.close();
  rmSync(folder, { recursive: true, force: true });
});
let opened = 0;

const ontology = syntheticOntology();
const changes = [...syntheticChanges(ARTICLES)];

const filled = await openFresh();
await ingest(filled);
const dump = await dumpOf(filled);
const floor = plainGraph(dump);
console.log(`${ARTICLES} articles make ${dump.length} nodes and relationships.`);

describe(`embedded ingest of ${ARTICLES} articles`, () => {
  bench(
    'writeChanges',
    async () => {
      const store = await openFresh();
      await ingest(store);
      await store.close();
    },
    ONCE,
  );

  bench(
    'bare UNWIND CREATE of the same graph, one statement per label and type',
    () =>
      bareCreate(
        floor,
        join(folder, `floor-${opened++}`),
        (BATCH * dump.length) / ARTICLES / floor.links.size,
      ),
    ONCE,
  );

  bench(
    'second run: every document is found held, nothing is written',
    async () => {
      for (const batch of batches())
        await filled.read(findDocuments, { ids: batch.map(({ document }) => document.id) });
    },
    ONCE,
  );

  bench('the same changes forced in again', () => ingest(filled), ONCE);
});

async function openFresh(): Promise<GraphStore> {
  const store = await openStore({ kind: 'embedded', directory: join(folder, `store-${opened++}`) });
  await store.migrate();
  await writeOntology(store, ontology);
  return store;
}

async function ingest(store: GraphStore): Promise<void> {
  for (const batch of batches()) await store.write((transaction) => writeChanges(transaction, batch));
}

function* batches(): Generator<GraphChange[]> {
  for (let start = 0; start < changes.length; start += BATCH) yield changes.slice(start, start + BATCH);
}
