import { expect, onTestFinished, test } from 'vitest';
import { seedSampleGraph } from '../support/sample-graph.js';
import { openTemporaryStore } from '../support/temporary-store.js';

test('seeds', async () => {
  const store = await openTemporaryStore();
  onTestFinished(() => store.close());
  await seedSampleGraph(store);
  await seedSampleGraph(store);
  expect(1).toBe(1);
});
