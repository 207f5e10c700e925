import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange } from '../../src/graph/write/write-changes.js';
import { packageRoot } from '../../src/package-root.js';
import { dumpOf } from '../support/dump-of.js';
import { syntheticChanges, syntheticOntology } from '../support/synthetic-corpus.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const DOCUMENTS = 60;
const changes = [...syntheticChanges(DOCUMENTS)];

/** Where in the run each kill falls: after so many acknowledged documents, plus some milliseconds. */
const KILLS = [
  { after: 0, delayMs: 40 },
  { after: 3, delayMs: 0 },
  { after: 9, delayMs: 3 },
  { after: 20, delayMs: 7 },
  { after: 41, delayMs: 1 },
];

// Inside the project, because the program finds its own folder by looking upwards.
const bundle = join(packageRoot, 'node_modules', '.cache', `ingest-until-killed-${process.pid}`);
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'theory-atlas-killed-'));
  const entry = join(packageRoot, 'test', 'support', 'ingest-until-killed.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    root: packageRoot,
    build: {
      ssr: entry,
      outDir: bundle,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
});
afterAll(async () => {
  await rm(bundle, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
});

test('a process killed while it stores loses nothing it acknowledged and leaves nothing half done', async () => {
  for (const kill of KILLS) {
    const acknowledged = await ingestAndKill(kill);
    const store = await openStore({ kind: 'embedded', directory });
    await store.migrate(); // the first kill may fall before the schema is whole
    await writeOntology(store, syntheticOntology());
    const dump = await dumpOf(store);
    await store.close();

    const stored = changes.filter(({ document }) =>
      dump.some((line) => line.startsWith(`{"id":"${document.id}"`)),
    );
    expect(stored.map(({ document }) => document.id)).toEqual(expect.arrayContaining(acknowledged));
    expect(dump).toEqual(await dumpAfter(stored));
  }
  const store = await openStore({ kind: 'embedded', directory });
  await writeAll(store, changes);
  expect(await dumpOf(store)).toEqual(await dumpAfter(changes));
  await store.close();
});

/** The documents a child acknowledged before it was killed. */
async function ingestAndKill({ after, delayMs }: (typeof KILLS)[number]): Promise<string[]> {
  const child = spawn(process.execPath, [join(bundle, 'child.mjs'), directory, String(DOCUMENTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let ready = after === 0;
  const killSoon = () => setTimeout(() => child.kill('SIGKILL'), delayMs);
  if (ready) killSoon();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (ready || output.split('\n').length <= after) return;
    ready = true;
    killSoon();
  });
  await once(child, 'close');
  return output.split('\n').slice(0, -1);
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
