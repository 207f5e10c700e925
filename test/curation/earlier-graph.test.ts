import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide } from '../../src/curation/decide.js';
import { explainAuthor } from '../../src/curation/explain-author.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openStore } from '../../src/graph/open-store.js';
import { documentOf, storeAll } from '../support/curation/small-corpus.js';
import { dumpOf } from '../support/dump-of.js';

const articles = [
  {
    title: { fa: null, en: 'Tariffs of the salt road and their decline' },
    authors: ['Anna Berg', 'Carl Dahl'],
  },
  { title: { fa: null, en: 'Caravans and customs in the age of steam' }, authors: ['Erik Falk'] },
];

let directory: string;
let store: GraphStore;
let fresh: string[];

/** A graph as it was before bylines kept their mentions. */
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'theory-atlas-earlier-'));
  store = await openStore({ kind: 'embedded', directory });
  await store.migrate();
  await storeAll(store, [documentOf('old', articles)]);
  fresh = await dumpOf(store);
  await store.close();
  const database = GrafeoDB.create(join(directory, 'graph.grafeo'));
  await database.executeCypher(
    'MATCH (:Author)-[wrote:WROTE]->(:Article) REMOVE wrote.mentions, wrote.variants, wrote.affiliations',
  );
  database.close();
  store = await openStore({ kind: 'embedded', directory });
});
afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const merge = () =>
  decide(
    store,
    { kind: 'MERGE_AUTHORS', authors: ['author:anna-berg', 'author:erik-falk'], reason: 'one' },
    { actor: 'curator', now: new Date('2024-01-01T00:00:00.000Z') },
  );

test('bylines without mentions are read, and decisions about them ask for the documents', async () => {
  expect((await explainAuthor(store, 'author:anna-berg')).bylines).toMatchObject([{ mentionKeys: [] }]);
  await expect(merge()).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('documents that come again bring the mentions with them', async () => {
  await storeAll(store, [documentOf('new', [{ ...articles[0]!, authors: ['Anna Berg'] }])]);
  await storeAll(store, [documentOf('new', [])]);
  await storeAll(store, [documentOf('old', articles)]);
  const held = await dumpOf(store);
  expect(held.filter((line) => line.includes('"WROTE"'))).toEqual(
    fresh.filter((line) => line.includes('"WROTE"')),
  );
  await merge();
});
