import { bench, describe } from 'vitest';
import { decide, revokeDecision } from '../../src/curation/decide.js';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { findAuthorsOfArticles } from '../../src/graph/read/identity/find-authors.js';
import { findArticlesOfDocuments } from '../../src/graph/read/identity/find-articles.js';
import type { FreshDocument } from '../../src/pipeline/resolve-changes.js';
import { storeDocuments } from '../../src/pipeline/store-documents.js';
import { openTemporaryStore } from '../../test/support/temporary-store.js';
import { growingCorpus } from '../../test/support/curation/growing-corpus.js';

const sizes = (process.env['MENTIONS'] ?? '1000,10000').split(',').map(Number);
const BATCH = 200;
const MEASURED = { iterations: 20, time: 0, warmupIterations: 3, warmupTime: 0 };

/** A store that holds this many mentions. */
async function filled(mentions: number): Promise<GraphStore> {
  const store = await openTemporaryStore();
  let batch: FreshDocument[] = [];
  const flush = async () => {
    const documents = batch;
    batch = [];
    await store.write((transaction) => storeDocuments(transaction, documents));
  };
  for (const document of growingCorpus(mentions)) {
    batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return store;
}

async function authorsOf(store: GraphStore, document: FreshDocument): Promise<Id<'author'>[]> {
  const [article] = await store.read(findArticlesOfDocuments, { ids: [document.stored.id] });
  return (await store.read(findAuthorsOfArticles, { ids: [article!.articleId] })).map(
    ({ authorId }) => authorId,
  );
}

for (const mentions of sizes) {
  const store = await filled(mentions);
  const known = [...growingCorpus(300)];
  // Further articles by the same persons.
  const further = growingCorpus(mentions, mentions);
  let minute = 0;
  const by = () => ({ actor: 'bench', now: new Date(Date.UTC(2024, 0, 1, 0, minute++)) });

  describe(`among ${mentions} mentions`, () => {
    bench(
      'store one article',
      async () => {
        const { value } = further.next();
        await store.write((transaction) => storeDocuments(transaction, [value!]));
      },
      MEASURED,
    );
    bench(
      'merge two authors and take it back',
      async () => {
        const [one] = await authorsOf(store, known[minute % 50]!);
        const [other] = await authorsOf(store, known[50 + (minute % 50)]!);
        const decision = await decide(
          store,
          { kind: 'MERGE_AUTHORS', authors: [one!, other!], reason: 'measured' },
          by(),
        );
        await revokeDecision(store, { decision: decision.id, reason: 'measured' }, by());
      },
      MEASURED,
    );
  });
}
