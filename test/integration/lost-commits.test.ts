import { describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/graph/open-store.js';
import { patientStore } from '../../src/pipeline/patient-store.js';
import { storeBatch } from '../../src/pipeline/store-batch.js';
import { growingCorpus } from '../support/curation/growing-corpus.js';
import { seeded } from '../support/curation/random-corpus.js';
import { storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { openBoltProxy } from '../support/neo4j/bolt-proxy.js';
import { openEmptyNeo4j } from '../support/neo4j/empty-neo4j.js';
import { sizeFrom } from '../support/size-from.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const neo4j = inject('neo4j');
const skip = 'reason' in neo4j ? neo4j.reason : null;

/** COMMITs that the server makes and whose replies are lost; the full size is 1000. */
const LOST = sizeFrom('LOST_COMMITS', 12);
const WRITERS = 16;

describe.skipIf(skip !== null)(skip ?? 'a commit whose reply is lost', () => {
  if ('reason' in neo4j) return;

  test('is made once, however often', { timeout: 3_600_000 }, async () => {
    const target = await openEmptyNeo4j(neo4j.config);
    const proxy = await openBoltProxy(neo4j.config.uri);
    const random = seeded(11);
    let lost = 0;
    proxy.losesReply = () => {
      const isLost = lost < LOST && random(10) < 7;
      if (isLost) lost += 1;
      return isLost;
    };
    const documents = [...growingCorpus(LOST * 3)];
    const queue = [...documents];
    // The pauses of the writers overlap; their transactions take turns.
    const writer = async () => {
      const store = await openStore({ ...neo4j.config, uri: proxy.uri });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [outcome] = await storeBatch([next], patientStore(store));
        expect(outcome?.failure).toBeNull();
      }
      await store.close();
    };
    await Promise.all(Array.from({ length: Math.min(WRITERS, LOST) }, writer));
    expect(lost).toBe(LOST);

    const undisturbed = await openTemporaryStore();
    await storeAll(undisturbed, documents);
    expect(await dumpOf(target)).toEqual(await dumpOf(undisturbed));
    await undisturbed.close();
    await target.close();
    await proxy.close();
  });
});
