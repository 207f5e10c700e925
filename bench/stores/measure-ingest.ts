import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { findDocuments } from '../../src/graph/read/identity/find-documents.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { dumpOf } from '../../test/support/dump-of.js';
import { syntheticChanges, syntheticOntology } from '../../test/support/synthetic-corpus.js';
import { bareCreate, engineFloor, plainGraph, type PlainGraph } from '../graph/bare-create.js';
import { say } from '../measure.js';
import { benchStores, type BenchStore } from './bench-stores.js';
import { bareUnwind, loadCsv } from './neo4j-peers.js';
import { keepResult, machine } from './results.js';

/** Articles; the peers are measured up to PEERS_TO, because their rows are held in memory. */
const SIZES = (process.env['SIZES'] ?? '1000,10000').split(',').map(Number);
const PEERS_TO = Number(process.env['PEERS_TO'] ?? '2000');
const BATCH = 200;
const WARM_UPS = { embedded: 1, neo4j: 4 };

/** Articles a second of each store, against loaders that compare nothing, and of a second run. */
export async function measureIngest(): Promise<void> {
  say(machine());
  const rows: Record<string, string | number | null>[] = [];
  for await (const bench of benchStores()) {
    // The first fills of a server pay for planning every statement and compiling it; a long-running one has paid.
    for (let round = 0; round < WARM_UPS[bench.kind]; round++)
      await fill(await bench.fresh(), Math.min(...SIZES)).then(({ store }) => store.close());
    for (const size of SIZES) {
      rows.push(await measureSize(bench, size));
      keepResult('ingest', rows); // what is measured stays, should the rest fail
    }
    await bench.end();
  }
}

async function measureSize(bench: BenchStore, size: number) {
  const { store, seconds, slices } = await fill(await bench.fresh(), size);
  const rss = Math.round(process.memoryUsage().rss / 2 ** 20);
  const again = await secondsOf(async () => {
    for (let start = 0; start < size; start += BATCH)
      await store.read(findDocuments, { ids: documentIds(size).slice(start, start + BATCH) });
  });
  const graph = size <= PEERS_TO ? plainGraph(await dumpOf(store)) : null;
  await store.close();
  const peers =
    graph === null ? { bare: null, csv: null, floor: null } : await measurePeers(bench, graph, size);
  const row = {
    store: bench.kind,
    articles: size,
    'articles/s': Math.round(size / seconds),
    'first quarter/s': Math.round(size / 4 / slices[0]!),
    'last quarter/s': Math.round(size / 4 / slices[3]!),
    'UNWIND CREATE/s': peers.bare === null ? null : Math.round(size / peers.bare),
    'LOAD CSV/s': peers.csv === null ? null : Math.round(size / peers.csv),
    'of UNWIND CREATE': peers.bare === null ? null : Number((peers.bare / seconds).toFixed(2)),
    'engine alone/s': peers.floor === null ? null : Math.round(size / peers.floor),
    'found held/s': Math.round(size / again),
    'client MB': rss,
  };
  say(JSON.stringify(row));
  return row;
}

async function measurePeers(bench: BenchStore, graph: PlainGraph, size: number) {
  if (bench.server !== null)
    return {
      bare: await bareUnwind(bench.server, graph),
      csv: await loadCsv(bench.server, graph),
      floor: null,
    };
  const folder = mkdtempSync(join(tmpdir(), 'theory-atlas-floor-'));
  const links = [...graph.links.values()].reduce((sum, rows) => sum + rows.length, 0);
  const rowsOfBatch = Math.ceil((BATCH * links) / size / graph.links.size);
  const bare = await secondsOf(() => bareCreate(graph, join(folder, 'bare'), rowsOfBatch));
  const floor = await secondsOf(() => engineFloor(graph, join(folder, 'floor'), rowsOfBatch));
  rmSync(folder, { recursive: true, force: true });
  return { bare, csv: null, floor };
}

/** Seconds in all and of each quarter; making up the corpus is not counted. */
export async function fill(store: GraphStore, size: number) {
  await writeOntology(store, syntheticOntology());
  const slices = [0, 0, 0, 0];
  let batch: GraphChange[] = [];
  let done = 0;
  const flush = async () => {
    const changes = batch;
    batch = [];
    const quarter = Math.min(3, Math.floor((done * 4) / size));
    slices[quarter]! += await secondsOf(() =>
      store.write((transaction) => writeChanges(transaction, changes)),
    );
    done += changes.length;
  };
  for (const change of syntheticChanges(size)) {
    batch.push(change);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { store, slices, seconds: slices.reduce((sum, slice) => sum + slice, 0) };
}

let ids: { readonly size: number; readonly list: string[] } = { size: 0, list: [] };
function documentIds(size: number): string[] {
  if (ids.size !== size) ids = { size, list: [...syntheticChanges(size)].map(({ document }) => document.id) };
  return ids.list;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
