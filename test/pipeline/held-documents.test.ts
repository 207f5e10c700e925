import { expect, test } from 'vitest';
import { EXTRACTOR_VERSION } from '../../src/extraction/extractor-version.js';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { heldDocuments } from '../../src/pipeline/held-documents.js';

/** Holds documents of these hashes, each read by some version of the extractor. */
function storeOf(held: Readonly<Record<string, string>>) {
  const asked: string[][] = [];
  const read = async (_: unknown, { ids }: { ids: string[] }) => {
    asked.push(ids);
    return ids.flatMap((id) => {
      const extractorVersion = held[id.replace('document:', '')];
      return extractorVersion === undefined ? [] : [{ id, extractorVersion }];
    });
  };
  return { asked, store: { read } as unknown as Pick<GraphStore, 'read'> };
}

test('many are asked about together, and each gets its own answer', async () => {
  const { asked, store } = storeOf({ a: EXTRACTOR_VERSION, b: 'an older one', d: EXTRACTOR_VERSION });
  const isHeld = heldDocuments(store);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(isHeld))).toEqual([true, false, false, true]);
  expect(asked).toEqual([['document:a'], ['document:b', 'document:c', 'document:d']]);
  expect(await isHeld('a')).toBe(true);
});

test('a store that is away is told to all who asked, and asked again later', async () => {
  const { store } = storeOf({ a: EXTRACTOR_VERSION });
  let isAway = true;
  const isHeld = heldDocuments({
    read: async (query, parameters) => {
      if (isAway) throw new StoreUnavailableError('away');
      return store.read(query, parameters);
    },
  });
  const answers = await Promise.allSettled([isHeld('a'), isHeld('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isAway = false;
  expect(await isHeld('a')).toBe(true);
});
