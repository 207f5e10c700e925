import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { readStatistics } from '../../src/graph/read/statistics/read-statistics.js';
import { findSeed, recordSeed } from '../../src/graph/write/queries/seed-queries.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange, writeChanges } from '../../src/graph/write/write-changes.js';
import { dumpOf } from '../support/dump-of.js';
import { openBoltProxy } from '../support/neo4j/bolt-proxy.js';
import { openEmptyNeo4j } from '../support/neo4j/empty-neo4j.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { sampleChanges } from '../support/sample-graph.js';

const neo4j = inject('neo4j');
const skip = 'reason' in neo4j ? neo4j.reason : null;

describe.skipIf(skip !== null)(skip ?? 'the Neo4j store', () => {
  if ('reason' in neo4j) return;
  const { config } = neo4j;
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmptyNeo4j(config);
  });
  afterEach(() => store.close());

  test('a read sees what was written just before, and never writes', async () => {
    for (const checksum of ['1', '2', '3']) {
      await store.write((transaction) => transaction.run(recordSeed, { id: 'a', checksum }));
      expect(await store.read(findSeed, { id: 'a' })).toEqual([{ checksum }]);
    }
    const disguised = { ...recordSeed, access: 'read' as const };
    await expect(store.read(disguised, { id: 'b', checksum: '1' })).rejects.toMatchObject({
      code: 'QUERY_FAILED',
    });
    expect(await store.read(findSeed, { id: 'b' })).toEqual([]);
  });

  test('two programs may migrate at once', async () => {
    const other = await openStore(config);
    await Promise.all([store.migrate(), other.migrate()]);
    expect(await store.migrate()).toEqual([]);
    await other.close();
  });

  test('writers of two programs all get through, and nothing is doubled', async () => {
    await writeOntology(store, miniOntology);
    await store.write((transaction) => writeChanges(transaction, sampleChanges));
    const before = await dumpOf(store);
    const other = await openStore(config);
    await Promise.all(
      [store, other, store, other].flatMap((writer) =>
        sampleChanges
          .slice(0, 5)
          .map((change) => writer.write((transaction) => writeChange(transaction, change))),
      ),
    );
    expect(await dumpOf(store)).toEqual(before);
    await other.close();
  });

  test('a wrong database is named', async () => {
    const opening = openStore({ ...config, database: 'nowhere' });
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  test('an outage surfaces soon, never as an empty answer, and ends when the server is back', async () => {
    const proxy = await openBoltProxy(config.uri);
    const distant = await openStore({ ...config, uri: proxy.uri });
    expect(await distant.read(readStatistics, {})).toHaveLength(1);
    proxy.cut();
    const start = performance.now();
    await expect(distant.read(readStatistics, {})).rejects.toThrow(StoreUnavailableError);
    expect(performance.now() - start).toBeLessThan(5_000);
    proxy.mend();
    expect(await distant.read(readStatistics, {})).toHaveLength(1);
    await distant.close();
    await proxy.close();
  });

  test('a transaction whose connection breaks is refused whole', async () => {
    const proxy = await openBoltProxy(config.uri);
    const distant = await openStore({ ...config, uri: proxy.uri });
    const writing = distant.write(async (transaction) => {
      await transaction.run(recordSeed, { id: 'half', checksum: '1' });
      proxy.cut();
      await transaction.run(recordSeed, { id: 'other half', checksum: '1' });
    });
    await expect(writing).rejects.toThrow(StoreUnavailableError);
    expect(await store.read(findSeed, { id: 'half' })).toEqual([]);
    await distant.close();
    await proxy.close();
  });
});
