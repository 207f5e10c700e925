import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEORY_ROLES } from '../../src/domain/theory-role.js';
import { EVIDENCE_LEVELS } from '../../src/domain/evidence.js';
import { PLACE_ROLES } from '../../src/domain/place-role.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { Query } from '../../src/graph/query.js';
import { comparableRows } from '../support/comparable-rows.js';
import { findContracts } from '../support/contracts.js';
import { dumpOf } from '../support/dump-of.js';
import { sampleParameters } from '../support/sample-parameters.js';
import type { KnownValues } from '../support/sample-parameters.js';
import { sampleChanges, seedSampleGraph } from '../support/sample-graph.js';
import { storeCases } from '../support/stores.js';

const contracts = await findContracts();
const reads = contracts.filter(({ access }) => access === 'read');
const writes = contracts.filter(({ access }) => access === 'write');
const answers = new Map<string, string>();

describe.each(storeCases)('on the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'with the sample graph', () => {
    let store: GraphStore;
    let known: KnownValues;
    beforeAll(async () => {
      store = await open();
      await seedSampleGraph(store);
      known = knownValues(await dumpOf(store));
    });
    afterAll(async () => {
      await store?.close();
    });

    describe.each(reads)('$file', (query) => {
      test.each([false, true])('answers (sparse: %s)', async (sparse) => {
        const rows = await store.read(query, sampleParameters(query, known, sparse));
        answers.set(`${kind} ${query.file} ${sparse}`, comparableRows(rows));
      });
    });

    test.each(writes)('$file runs, and leaves nothing when rolled back', async (query) => {
      // What is created is not there yet.
      const values = query.file.includes('/create-') ? { ...known, id: 'sample:new' } : known;
      const parameters = sampleParameters(query, values, false);
      await expect(runAndRollBack(store, query, parameters)).rejects.toBeInstanceOf(RollBack);
    });

    test('all those writes have left nothing', async () => {
      expect(knownValues(await dumpOf(store))).toEqual(known);
    });
  });
});

test('the sample and the parameters make almost every read statement find something', () => {
  const empty = reads
    .filter(({ file }) => answers.get(`embedded ${file} false`) === '[]')
    .map(({ file }) => file);
  expect(empty).toEqual([
    'read/access/list-tokens.cypher',
    'read/article/list-undated.cypher', // every article of the sample has a year
    'read/doctor/count-orphans.cypher', // a whole graph has none
    'read/seed/find-seed.cypher',
    'read/turn/count-writes.cypher', // writers take turns on Neo4j only
  ]);
});

describe.skipIf(storeCases.some(({ skip }) => skip !== null))('both stores give the same rows', () => {
  // Each store has its own schema, and writers take turns on Neo4j only.
  const comparableReads = reads.filter(({ file }) => !/^read\/(?:migration|turn)\//.test(file));
  test.each(comparableReads)('$file', ({ file }) => {
    for (const sparse of [false, true])
      expect(answers.get(`neo4j ${file} ${sparse}`)).toBe(answers.get(`embedded ${file} ${sparse}`));
  });
});

class RollBack extends Error {}

async function runAndRollBack(store: GraphStore, query: Query, parameters: unknown): Promise<void> {
  await store.write(async (transaction) => {
    await transaction.run(query, parameters);
    throw new RollBack();
  });
}

/** Parameters that find something, taken from the graph itself. */
function knownValues(dump: readonly string[]): KnownValues {
  const nodes = dump.map((line) => JSON.parse(line) as { id?: string }).flatMap(({ id }) => id ?? []);
  const mentions = sampleChanges.flatMap(({ document }) => [
    `${document.sha256}#0/1`,
    `${document.sha256}#0`,
  ]);
  const of = (prefix: string) => nodes.filter((id) => id.startsWith(prefix));
  const articles = of('article:');
  return {
    ids: nodes,
    keys: [...nodes, ...mentions, 'sample-1'],
    sources: sampleChanges.map(({ document }) => document.sha256),
    documentId: sampleChanges[0]!.document.id,
    index: 0,
    indices: [0],
    within: articles,
    articles,
    articleIds: articles,
    authors: of('author:'),
    theories: of('theory:'),
    theoryIds: of('theory:'),
    places: [...of('country:'), ...of('region:')],
    placeIds: [...of('country:'), ...of('region:')],
    workKey: 'title-weapons-of-trade',
    theory: 'theory:interdependence',
    place: 'region:asia',
    article: 'article:weapons-of-trade',
    id: 'article:weapons-of-trade',
    articleId: 'article:weapons-of-trade',
    theoryRoles: [...THEORY_ROLES],
    placeRoles: [...PLACE_ROLES],
    roles: [...THEORY_ROLES, ...PLACE_ROLES],
    levels: [...EVIDENCE_LEVELS],
    themes: nodes,
    features: nodes,
    noYear: -1,
    afterYear: 2100,
    afterId: 'article:',
    afterName: '',
    fromYear: 2000,
    toYear: 2030,
    fromSolarYear: 1300,
    toSolarYear: 1500,
    minConfidence: 0.5,
    minArticles: 1,
    needle: 'e',
    folds: [['-', ' ']],
    boundary: '|',
    words: [[' weaponized'], [' china', ' chinese']],
    familyNames: ['Anonymous'],
    stems: [{ begin: 'rea', end: 'ism', shortest: 6, longest: 8 }],
    language: 'en',
    type: 'APPLIES',
    after: '',
    limit: 1_000,
    hash: '0'.repeat(64),
    key: `${sampleChanges[0]!.document.sha256}#0/1`,
    score: 2,
    a: '',
    b: '',
  };
}
