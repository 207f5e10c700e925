import { describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/graph/open-store.js';
import { storeBatch } from '../../src/pipeline/store-batch.js';
import { storeDocuments } from '../../src/pipeline/store-documents.js';
import { growingCorpus } from '../support/curation/growing-corpus.js';
import { seeded } from '../support/curation/random-corpus.js';
import { storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { openEmptyNeo4j } from '../support/neo4j/empty-neo4j.js';
import { sizeFrom } from '../support/size-from.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const neo4j = inject('neo4j');
const skip = 'reason' in neo4j ? neo4j.reason : null;

const WRITERS = 64;
/** Documents that each of the writers stores; the full size is 100. */
const DOCUMENTS = sizeFrom('OVERLAPPING_DOCUMENTS', 3);

describe.skipIf(skip !== null)(skip ?? 'programs that write the same documents at once', () => {
  if ('reason' in neo4j) return;

  test(`all ${WRITERS} get through, and the graph is that of one`, { timeout: 3_600_000 }, async () => {
    const target = await openEmptyNeo4j(neo4j.config);
    const documents = [...growingCorpus(DOCUMENTS * 3)];
    const writer = async (nth: number) => {
      const store = await openStore(neo4j.config);
      const random = seeded(nth + 1);
      for (const document of documents.toSorted(() => random(3) - 1))
        // Every fourth stores anew what it finds held, as after a new version of the extractor.
        if (nth % 4 === 0) await store.write((transaction) => storeDocuments(transaction, [document]));
        else expect((await storeBatch([document], store))[0]?.failure).toBeNull();
      await store.close();
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, nth) => writer(nth)));

    const alone = await openTemporaryStore();
    await storeAll(alone, documents);
    expect(await dumpOf(target)).toEqual(await dumpOf(alone));
    await alone.close();
    await target.close();
  });
});
