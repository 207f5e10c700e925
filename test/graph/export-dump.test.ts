import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { dumpOf } from '../support/dump-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

interface Line {
  readonly id?: string;
  readonly labels?: string[];
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Record<string, unknown>;
}

let store: GraphStore;

beforeEach(async () => {
  store = await openTemporaryStore();
});
afterEach(() => store.close());

async function lines(): Promise<Line[]> {
  return (await dumpOf(store)).map((line) => JSON.parse(line) as Line);
}

function inOrder(keys: readonly string[]): void {
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
}

test('nodes come first, by label and id, then relationships by type, source and target', async () => {
  await seedSampleGraph(store);
  const all = await lines();
  const firstLink = all.findIndex(({ type }) => type !== undefined);
  expect(firstLink).toBeGreaterThan(0);
  expect(all.slice(firstLink).every(({ id }) => id === undefined)).toBe(true);
  const nodes = all.slice(0, firstLink);
  for (const label of new Set(nodes.map(({ labels }) => labels?.at(-1) ?? '')))
    inOrder(nodes.filter(({ labels }) => labels?.at(-1) === label).map(({ id }) => id ?? ''));
  inOrder(all.slice(firstLink).map(({ type, from, to }) => `${type}\n${from}\n${to}`));
});

test('the keys of properties are sorted, and facts of the run are left out', async () => {
  await seedSampleGraph(store);
  const dump = await lines();
  for (const { properties } of dump) inOrder(Object.keys(properties));
  const document = dump.find(({ labels }) => labels?.[0] === 'Document');
  expect(document?.properties).toHaveProperty('sha256');
  expect(document?.properties).not.toHaveProperty('ingestedAt');
  expect(document?.properties).not.toHaveProperty('path');
  expect(dump.filter(({ labels }) => labels?.some((label) => ['Migration', 'Seed'].includes(label)))).toEqual(
    [],
  );
});

test('every relationship joins two nodes of the dump', async () => {
  await seedSampleGraph(store);
  const dump = await lines();
  const ids = new Set(dump.flatMap(({ id }) => id ?? []));
  for (const { type, from, to } of dump) {
    if (type === undefined) continue;
    expect(ids.has(from ?? '')).toBe(true);
    expect(ids.has(to ?? '')).toBe(true);
  }
});

test('a graph of many pages comes out whole', async () => {
  const [pattern] = miniOntology.methods;
  if (pattern === undefined) throw new Error('the mini ontology has no method');
  const methods = Array.from({ length: 4_500 }, (_, index) => ({
    ...pattern,
    id: `method:m${index}` as const,
    parents: index === 0 ? [] : (['method:m0'] as const),
  }));
  await writeOntology(store, { ...miniOntology, methods });
  const dump = await lines();
  expect(dump.filter(({ id }) => id?.startsWith('method:'))).toHaveLength(4_500);
  expect(dump.filter(({ type }) => type === 'KIND_OF')).toHaveLength(4_499);
});
