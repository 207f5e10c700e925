import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { readStatistics } from '../../src/graph/read/statistics/read-statistics.js';
import { findSeed, recordSeed } from '../../src/graph/write/queries/seed-queries.js';
import { patientStore } from '../../src/pipeline/patient-store.js';
import type { FreshDocument } from '../../src/pipeline/resolve-changes.js';
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
/** More bylines than an ingest gets through between two outages. */
const NAMES_AN_OUTAGE = 1_500;

describe.skipIf(skip !== null)(skip ?? 'when Neo4j is away', () => {
  let server: JavaNeo4j;
  beforeAll(async () => {
    server = await startJavaNeo4j();
  });
  afterAll(() => server?.stop());
  const ways: readonly [string, () => Promise<void>, () => Promise<void>][] = [
    ['killed', () => server.kill(), () => server.start()],
    ['shut down', () => server.shutDown(), () => server.start()],
    ['frozen', async () => server.freeze(), async () => server.thaw()],
  ];

  test(
    'all who ask are told and answered again when it is back, and an ingest waits, and loses and doubles nothing',
    { timeout: 7_200_000 },
    async () => {
      const store = await openStore(server.config);
      await store.migrate();
      const patient = await openStore(server.config);
      const documents = growingCorpus(OUTAGES * NAMES_AN_OUTAGE);
      const ingested: FreshDocument[] = [];
      const ingesting = { isWanted: true, outages: 0 };
      const ingest = (async () => {
        const onOutage = ({ error }: { error: unknown }) => (ingesting.outages += error === null ? 0 : 1);
        const waiting = patientStore(patient, { onOutage });
        for (const document of documents) {
          if (!ingesting.isWanted) return;
          expect((await storeBatch([document], waiting))[0]?.failure).toBeNull();
          ingested.push(document);
        }
      })();
      ingest.catch(() => undefined); // awaited below; a failure before must not end the run
      const random = seeded(5);
      for (let nth = 0; nth < OUTAGES; nth++) {
        const [way, away, back] = ways[nth % ways.length]!;
        const checksum = String(nth);
        await store.write((transaction) => transaction.run(recordSeed, { id: 'held', checksum }));
        await sleep(random(1_500));
        await away();
        try {
          for (const work of [
            () => store.read(readStatistics, {}),
            () => store.write((transaction) => transaction.run(recordSeed, { id: 'lost', checksum })),
            () => store.verify(),
          ])
            await expect(work(), way).rejects.toThrow(StoreUnavailableError);
        } finally {
          await back();
        }
        expect(await store.read(findSeed, { id: 'held' }), way).toEqual([{ checksum }]);
        await store.write((transaction) => transaction.run(recordSeed, { id: 'back', checksum }));
        expect(await store.read(findSeed, { id: 'back' }), way).toEqual([{ checksum }]);
      }
      ingesting.isWanted = false;
      await ingest;
      // It may sleep through a short frost.
      expect(ingesting.outages).toBeGreaterThanOrEqual(Math.floor((OUTAGES * 2) / 3));
      const undisturbed = await openTemporaryStore();
      await storeAll(undisturbed, ingested);
      expect(await dumpOf(store)).toEqual(await dumpOf(undisturbed));
      for (const one of [undisturbed, patient, store]) await one.close();
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
