import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { dumpOf } from '../support/dump-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { storeCases } from '../support/stores.js';

const dumps = new Map<string, string[]>();

describe.each(storeCases)('the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'with the sample graph', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await seedSampleGraph(store);
    });
    afterAll(async () => {
      await store?.close();
    });

    test('holds the same after the same writes again', async () => {
      const before = await dumpOf(store);
      await seedSampleGraph(store);
      expect(await dumpOf(store)).toEqual(before);
      dumps.set(kind, before);
    });
  });
});

test.skipIf(storeCases.some(({ skip }) => skip !== null))('both stores export the same bytes', () => {
  expect(dumps.get('neo4j')).toEqual(dumps.get('embedded'));
});
