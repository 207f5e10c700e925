import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide } from '../../src/curation/decide.js';
import { exportJournal } from '../../src/curation/export-journal.js';
import { importJournal } from '../../src/curation/import-journal.js';
import { listDecisions } from '../../src/curation/list-decisions.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { paper, storeAll } from '../support/curation/small-corpus.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const documents = [
  paper('Dredging the estuary and who pays for it', ['Anna Berg']),
  paper('Pilotage dues in the time of the guilds', ['Erik Falk']),
  paper('Ice in the roads and the winter fleet', ['Ida Ek']),
];
const by = { actor: 'curator', now: new Date('2024-01-01T00:00:00.000Z') };

let store: GraphStore;
let journal: string[];
beforeEach(async () => {
  const source = await openTemporaryStore();
  await storeAll(source, documents);
  await decide(
    source,
    { kind: 'MERGE_AUTHORS', authors: ['author:anna-berg', 'author:erik-falk'], reason: 'one' },
    by,
  );
  await decide(
    source,
    { kind: 'DISTINCT_AUTHORS', authors: ['author:anna-berg', 'author:ida-ek'], reason: 'two' },
    by,
  );
  journal = [];
  for await (const line of exportJournal(source)) journal.push(line);
  await source.close();
  store = await openTemporaryStore();
});
afterEach(() => store.close());

test('a journal without its documents waits for them', async () => {
  expect(await importJournal(store, journal)).toEqual({ imported: 2, unchanged: 0 });
  const { decisions, totalCount } = await listDecisions(store, { first: 1 });
  expect(totalCount).toBe(2);
  expect(decisions).toMatchObject([{ id: 'decision:2', standing: 'DANGLING', reason: 'two' }]);
  await storeAll(store, documents);
  expect((await listDecisions(store, { first: 1, before: 2 })).decisions).toMatchObject([
    { id: 'decision:1', standing: 'IN_FORCE' },
  ]);
});

test('an import that stopped goes on', async () => {
  await importJournal(store, journal.slice(0, 1));
  expect(await importJournal(store, journal)).toEqual({ imported: 1, unchanged: 1 });
});

test.each<[string, (lines: readonly string[]) => readonly string[], RegExp]>([
  ['no JSON', (lines) => ['{', ...lines], /Decision 1 of the journal is no JSON/],
  ['a line of something else', () => ['{"id":"decision:1"}'], /Decision 1 of the journal: kind/],
  ['lines in another order', (lines) => lines.toReversed(), /Decision 1 of the journal is decision:2/],
  [
    'a key that is none',
    (lines) => lines.map((line) => line.replaceAll(/#0\/1/g, '')),
    /Decision 1 of the journal: sides/,
  ],
])('%s is refused, and nothing is imported', async (_, spoil, message) => {
  await expect(importJournal(store, spoil(journal))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(importJournal(store, spoil(journal))).rejects.toThrow(message);
  expect((await listDecisions(store, { first: 1 })).totalCount).toBe(0);
});

test('a graph with decisions of its own takes no other journal', async () => {
  await storeAll(store, documents);
  await decide(
    store,
    { kind: 'MERGE_AUTHORS', authors: ['author:anna-berg', 'author:ida-ek'], reason: 'else' },
    by,
  );
  await expect(importJournal(store, journal)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
