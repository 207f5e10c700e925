import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { dumpOf } from '../support/dump-of.js';
import { sampleChanges } from '../support/sample-graph.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

let store: GraphStore;

beforeEach(async () => {
  store = await openTemporaryStore();
});
afterEach(() => store.close());

test('the same ontology is written once', async () => {
  expect(await writeOntology(store, miniOntology)).toBe(true);
  const before = await dumpOf(store);
  expect(await writeOntology(store, miniOntology)).toBe(false);
  expect(await dumpOf(store)).toEqual(before);
});

test('a smaller ontology takes away what no article refers to', async () => {
  await writeOntology(store, miniOntology);
  await store.write((transaction) => writeChanges(transaction, sampleChanges));
  const without =
    (...ids: string[]) =>
    <T extends { readonly id: string }>(list: readonly T[]) =>
      list.filter(({ id }) => !ids.includes(id));
  await writeOntology(store, {
    ...miniOntology,
    theories: without('theory:democratic-peace')(miniOntology.theories),
    organizations: [],
    methods: [],
    countries: miniOntology.countries.map((country) => ({ ...country, parents: [] })),
  });
  const dump = (await dumpOf(store)).join('\n');
  expect(dump).toContain('{"id":"theory:democratic-peace"'); // an article tests it
  expect(dump).toContain('{"id":"method:case-study"'); // an article uses it
  expect(dump).toContain('{"id":"organization:sco"');
  expect(dump).not.toContain('"MEMBER_OF"');
  expect(dump).not.toContain('"from":"theory:democratic-peace"');
  expect(dump).not.toContain('"type":"PART_OF","from":"country:');
});

test('entries no article refers to vanish', async () => {
  await writeOntology(store, miniOntology);
  await writeOntology(store, { ...miniOntology, organizations: [], methods: [] });
  const dump = (await dumpOf(store)).join('\n');
  expect(dump).not.toContain('organization:sco');
  expect(dump).not.toContain('method:case-study');
});
