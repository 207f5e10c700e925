import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkVersion, diagnoseStore } from '../../src/cli/diagnose-store.js';
import { importDump } from '../../src/graph/dump/import-dump.js';
import { openStore } from '../../src/graph/open-store.js';
import { recordAppliedMigration } from '../../src/graph/schema/migration-queries.js';
import { schemaFiles } from '../../src/graph/schema/schema-files.js';
import { dumpFileOf } from '../support/dump-file-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { openTemporaryStore } from '../support/temporary-store.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'theory-atlas-doctor-'));
  const store = await openStore({ kind: 'embedded', directory });
  await store.migrate();
  await seedSampleGraph(store);
  await store.close();
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Does something to the engine that no statement of the program does. */
async function damage(statement: string): Promise<void> {
  const database = GrafeoDB.create(join(directory, 'graph.grafeo'));
  await database.executeCypher(statement);
  database.close();
}

async function findings(): Promise<Record<string, string>> {
  const store = await openStore({ kind: 'embedded', directory });
  const found = await diagnoseStore(store);
  await store.close();
  return Object.fromEntries(found.map(({ check, state, message }) => [check, `${state}: ${message}`]));
}

test('a sound graph has nothing wrong', async () => {
  expect(Object.values(await findings()).filter((text) => text.startsWith('wrong'))).toEqual([]);
});

const damages: [string, string, string, RegExp][] = [
  [
    'an index that is gone',
    'DROP INDEX article_id_index',
    'schema',
    /wrong: 1 indexes.*V0006__article_id_index/,
  ],
  [
    'a step that was not ended',
    "MATCH (m:Migration {id: 'V0006__article_id_index.cypher'}) DELETE m",
    'schema',
    /wrong: 1 steps are missing \(V0006/,
  ],
  ['a keyword of no article', "CREATE (:Keyword {id: 'keyword:lonely'})", 'orphans', /wrong: .*1 Keyword/],
  [
    'evidence without its document',
    'MATCH (:Evidence)-[link:`IN`]->(:Document) DELETE link',
    'orphans',
    /wrong: .*Evidence/,
  ],
];
test.each(damages)('%s is found', async (_, statement, check, message) => {
  await damage(statement);
  expect((await findings())[check]).toMatch(message);
});

test.each([
  ['V9999__future.cypher', 'x', /a newer program was here \(V9999/],
  [schemaFiles('embedded')[0]!.id, 'x', /1 steps differ/],
])('a schema step %s with another text is found', async (id, checksum, message) => {
  const store = await openStore({ kind: 'embedded', directory });
  await store.write((transaction) => transaction.run(recordAppliedMigration, { id, checksum }));
  await store.close();
  expect((await findings())['schema']).toMatch(message);
});

test('an import that was not ended is found', async () => {
  const source = await openStore({ kind: 'embedded', directory });
  const dump = await dumpFileOf(source);
  await source.close();
  const store = await openTemporaryStore();
  await expect(importDump(store, dump.slice(0, 50))).rejects.toThrow(/cut short/);
  const found = await diagnoseStore(store);
  await store.close();
  expect(found.find(({ check }) => check === 'import')).toMatchObject({ state: 'wrong' });
});

test.each([
  ['Neo4j/5.26.25', 'good'],
  ['Neo4j/2025.10.1', 'good'],
  ['Neo4j/5.9.0', 'wrong'],
  ['Neo4j/4.4.30', 'wrong'],
  ['Grafeo/0.6.0', 'good'],
  ['Grafeo/0.7.0', 'wrong'],
])('%s is %s', (version, state) => {
  expect(checkVersion(version).state).toBe(state);
});
