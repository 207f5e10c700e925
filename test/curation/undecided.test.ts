import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide, revokeDecision } from '../../src/curation/decide.js';
import { listUndecided } from '../../src/curation/list-undecided.js';
import type { Id } from '../../src/domain/ids.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { paper, storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const documents = [
  paper('Locks and weirs of the upper river', ['John Smith'], { affiliation: 'Yazd University', year: 2001 }),
  paper('Grain barges on the lower river', ['Jane Smith'], { affiliation: 'Shiraz University', year: 2004 }),
  paper('Toll houses between the two rivers', ['J. Smith'], { year: 2003 }),
  paper('The question of the straits reconsidered', ['Anna Berg'], { year: 1990 }),
  paper('The question of the straits, reconsidered', ['Erik Falk'], { year: 2015 }),
];

let store: GraphStore;
beforeEach(async () => {
  store = await openTemporaryStore();
  await storeAll(store, documents);
});
afterEach(() => store.close());

let minute = 0;
const by = () => ({ actor: 'curator', now: new Date(Date.UTC(2024, 0, 1, 0, minute++)) });
const pairs = async (kind: 'authors' | 'articles') =>
  (await listUndecided(store, kind, { first: 10 })).pairs.map(({ a, b }) => [a, b]);

test('works of one title that nothing else shows to be one wait until somebody decides', async () => {
  const [pair] = await pairs('articles');
  expect(await pairs('articles')).toHaveLength(1);
  const articles = pair as [Id<'article'>, Id<'article'>];
  const distinct = await decide(store, { kind: 'DISTINCT_ARTICLES', articles, reason: 'other years' }, by());
  expect(await pairs('articles')).toEqual([]);
  await revokeDecision(store, { decision: distinct.id, reason: 'not so sure' }, by());
  expect(await pairs('articles')).toEqual([pair]);
  await decide(store, { kind: 'MERGE_ARTICLES', articles, reason: 'a second edition' }, by());
  expect(await pairs('articles')).toEqual([]);
});

test('a name in initials that fits several persons waits with each of them', async () => {
  const found = await pairs('authors');
  expect(found).toEqual(
    expect.arrayContaining([
      ['author:j-smith', 'author:john-smith'],
      ['author:j-smith', 'author:jane-smith'].sort(),
    ]),
  );
  await decide(
    store,
    { kind: 'MERGE_AUTHORS', authors: ['author:j-smith', 'author:john-smith'], reason: 'his own list' },
    by(),
  );
  expect(await pairs('authors')).not.toContainEqual(['author:j-smith', 'author:john-smith']);
});

test('pages follow each other without gaps', async () => {
  const all = (await listUndecided(store, 'authors', { first: 10 })).pairs;
  const first = await listUndecided(store, 'authors', { first: 1 });
  expect(first).toMatchObject({ totalCount: all.length, hasNext: all.length > 1 });
  const rest = await listUndecided(store, 'authors', { first: 10, after: first.pairs[0]! });
  expect([...first.pairs, ...rest.pairs]).toEqual(all);
});

test('the pairs do not show in which order documents came', async () => {
  const before = await dumpOf(store);
  const other = await openTemporaryStore();
  await storeAll(other, documents.toReversed());
  expect(await dumpOf(other)).toEqual(before);
  await storeAll(store, documents.slice(0, 2));
  expect(await dumpOf(store)).toEqual(before);
  await other.close();
});
