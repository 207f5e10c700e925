import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { readStatistics } from '../../src/graph/read/statistics/read-statistics.js';
import { findSeed, recordSeed } from '../../src/graph/write/queries/seed-queries.js';
import { patientStore } from '../../src/pipeline/patient-store.js';
import { storeBatch } from '../../src/pipeline/store-batch.js';
import { growingCorpus } from '../support/curation/growing-corpus.js';
import { seeded } from '../support/curation/random-corpus.js';
import { storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { openBoltProxy, type BoltProxy } from '../support/neo4j/bolt-proxy.js';
import { startJavaNeo4j, type JavaNeo4j } from '../support/neo4j/java-neo4j.js';
import { sizeFrom } from '../support/size-from.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const neo4j = inject('neo4j');
/** These tests end and freeze a server of their own, which only Java can give them. */
const skip = 'reason' in neo4j ? neo4j.reason : null;

/** Outages during one ingest; the full size is 100. */
const OUTAGES = sizeFrom('SERVER_OUTAGES', 3);

describe.skipIf(skip !== null)(skip ?? 'when Neo4j is away', () => {
  let server: JavaNeo4j;
  let store: GraphStore;
  beforeAll(async () => {
    server = await startJavaNeo4j();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    store = await openStore(server.config);
    await store.migrate();
  });
  afterEach(() => store?.close());

  const ways: [string, () => Promise<void>, () => Promise<void>][] = [
    ['killed', () => server.kill(), () => server.start()],
    ['shut down', () => server.shutDown(), () => server.start()],
    ['frozen', async () => server.freeze(), async () => server.thaw()],
  ];
  describe.each(ways)('%s', (_, away, back) => {
    test('reads and writes fail with a typed error, and work again when it is back', async () => {
      await store.write((transaction) => transaction.run(recordSeed, { id: 'held', checksum: '1' }));
      await away();
      try {
        for (const work of [
          () => store.read(readStatistics, {}),
          () => store.write((transaction) => transaction.run(recordSeed, { id: 'lost', checksum: '1' })),
          () => store.verify(),
        ])
          await expect(work()).rejects.toThrow(StoreUnavailableError);
      } finally {
        await back();
      }
      expect(await store.read(findSeed, { id: 'held' })).toEqual([{ checksum: '1' }]);
      await store.write((transaction) => transaction.run(recordSeed, { id: 'held', checksum: '2' }));
      expect(await store.read(findSeed, { id: 'held' })).toEqual([{ checksum: '2' }]);
    });
  });

  test(
    'an ingest waits and goes on by itself, and loses and doubles nothing',
    { timeout: 3_600_000 },
    async () => {
      const documents = [...growingCorpus(OUTAGES * 60)];
      const random = seeded(5);
      let stored = 0;
      let outages = 0;
      const patient = patientStore(store, { onOutage: ({ error }) => (outages += error === null ? 0 : 1) });
      const ingesting = (async () => {
        for (const document of documents) {
          expect((await storeBatch([document], patient))[0]?.failure).toBeNull();
          stored += 1;
        }
      })();
      for (let nth = 0; nth < OUTAGES && stored < documents.length; nth++) {
        await sleep(300 + random(1_500));
        const [, away, back] = ways[nth % ways.length]!;
        await away();
        await sleep(500 + random(2_500));
        await back();
      }
      await ingesting;
      expect(outages).toBeGreaterThan(0);
      const undisturbed = await openTemporaryStore();
      await storeAll(undisturbed, documents);
      expect(await dumpOf(store)).toEqual(await dumpOf(undisturbed));
      await undisturbed.close();
    },
  );
});

describe.skipIf(skip !== null)(skip ?? 'on a network', () => {
  if ('reason' in neo4j) return;
  let proxy: BoltProxy;
  let distant: GraphStore;
  beforeEach(async () => {
    proxy = await openBoltProxy(neo4j.config.uri);
    distant = await openStore({ ...neo4j.config, uri: proxy.uri });
  });
  afterEach(async () => {
    await distant?.close();
    await proxy?.close();
  });

  test('that swallows packets, reads and writes are given up, and work when it is mended', async () => {
    await distant.read(readStatistics, {});
    proxy.stall();
    await expect(distant.read(readStatistics, {})).rejects.toThrow(StoreUnavailableError);
    await expect(
      distant.write((transaction) => transaction.run(recordSeed, { id: 'a', checksum: '1' })),
    ).rejects.toThrow(StoreUnavailableError);
    proxy.mend();
    expect(await distant.read(readStatistics, {})).toHaveLength(1);
  });

  test('that breaks, a waiting ingest goes on', async () => {
    const patient = patientStore(distant);
    proxy.cut();
    const writing = patient.write((transaction) => transaction.run(recordSeed, { id: 'b', checksum: '1' }));
    await sleep(2_500);
    proxy.mend();
    await writing;
    expect(await distant.read(findSeed, { id: 'b' })).toEqual([{ checksum: '1' }]);
  });
});
