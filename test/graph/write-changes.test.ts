import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphChange } from '../../src/domain/resolved-article.js';
import { QueryFailedError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { readStatistics } from '../../src/graph/read/statistics/read-statistics.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChange, writeChanges } from '../../src/graph/write/write-changes.js';
import { dumpOf } from '../support/dump-of.js';
import { sampleChanges } from '../support/sample-graph.js';
import { miniOntology } from '../support/sample/mini-ontology.js';
import { openTemporaryStore } from '../support/temporary-store.js';

/** Citations point at earlier ones of these, so any order that keeps each pair in order may be written. */
const changes = sampleChanges;

let store: GraphStore;

beforeEach(async () => {
  store = await openTemporaryStore();
  await writeOntology(store, miniOntology);
});
afterEach(() => store.close());

function change(key: string): GraphChange {
  const found = changes.find(({ articles }) => articles[0]?.id === `article:${key}`);
  if (found === undefined) throw new Error(`no sample ${key}`);
  return found;
}

async function write(...list: GraphChange[]): Promise<void> {
  for (const one of list) await store.write((transaction) => writeChange(transaction, one));
}

/** The change with its only article altered. */
function altered(original: GraphChange, facts: Partial<GraphChange['articles'][number]>): GraphChange {
  return { ...original, articles: original.articles.map((article) => ({ ...article, ...facts })) };
}

describe('writing', () => {
  test('the same changes again leave the same bytes', async () => {
    await store.write((transaction) => writeChanges(transaction, changes));
    const before = await dumpOf(store);
    await store.write((transaction) => writeChanges(transaction, changes));
    expect(await dumpOf(store)).toEqual(before);
    await write(...changes);
    expect(await dumpOf(store)).toEqual(before);
  });

  test('one transaction for all or one for each gives the same graph', async () => {
    await store.write((transaction) => writeChanges(transaction, changes));
    const together = await dumpOf(store);
    await store.close();
    store = await openTemporaryStore();
    await writeOntology(store, miniOntology);
    await write(...changes);
    expect(await dumpOf(store)).toEqual(together);
  });

  test('what was written is there, each thing once', async () => {
    await store.write((transaction) => writeChanges(transaction, changes));
    const [statistics] = await store.read(readStatistics, {});
    expect(statistics).toMatchObject({
      articles: 12,
      authors: 7,
      documents: 12,
      journals: 2,
      works: 3,
      institutions: 1,
    });
    const lines = await dumpOf(store);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('an unknown theory is refused, and nothing of its document stays', async () => {
    const before = await dumpOf(store);
    const [claim] = change('water-as-security').articles[0]?.theories ?? [];
    if (claim === undefined) throw new Error('the sample has no claim');
    const broken = altered(change('water-as-security'), {
      references: [],
      theories: [{ ...claim, id: 'theory:nobody-knows-it' }],
    });
    await expect(write(broken)).rejects.toBeInstanceOf(QueryFailedError);
    expect(await dumpOf(store)).toEqual(before);
  });
});

describe('replacing', () => {
  test('an article that says less takes its orphans along, and leaves what others lean on', async () => {
    await write(change('weapons-of-trade'), change('cooperation-in-central-asia'));
    const bare = { keywords: [], references: [], theories: [], places: [], methods: [] };
    await write(altered(change('weapons-of-trade'), bare));
    const dump = (await dumpOf(store)).join('\n');
    expect(dump).not.toContain('"keyword:china"'); // its own
    expect(dump).toContain('"keyword:interdependence"'); // shared
    expect(dump).toContain('"work:power-and-interdependence"'); // shared
    expect(dump).toContain(
      '"type":"CITES","from":"article:cooperation-in-central-asia","to":"article:weapons-of-trade"',
    );
    expect(dump).not.toContain('theory:weaponized-interdependence","properties":{"confidence"');
  });

  test('an article without change leaves the same bytes after it was changed and changed back', async () => {
    await write(...changes);
    const before = await dumpOf(store);
    const shouted = change('weapons-of-trade').articles[0]?.keywords.map((keyword) => ({
      ...keyword,
      label: 'zzz',
    }));
    await write(altered(change('weapons-of-trade'), { keywords: shouted ?? [], issue: null, authors: [] }));
    expect(await dumpOf(store)).not.toEqual(before);
    await write(change('weapons-of-trade'));
    expect(await dumpOf(store)).toEqual(before);
  });

  test('retired articles and authors vanish with all that only they leaned on', async () => {
    const alone = change('limits-of-interdependence');
    await write(change('weapons-of-trade'));
    const before = await dumpOf(store);
    await write(alone);
    const gone: GraphChange = {
      ...alone,
      articles: [],
      authors: [],
      retiredArticles: alone.articles.map(({ id }) => id),
      retiredAuthors: alone.authors.map(({ id }) => id),
    };
    await write(gone);
    const after = (await dumpOf(store)).filter((line) => !line.includes(alone.document.id)); // the receipt stays
    expect(after).toEqual(before);
  });

  test('a shared name is the same whichever document came first', async () => {
    const named = (original: GraphChange, en: string) =>
      altered(original, { journal: { id: 'journal:x', name: { fa: null, en }, issn: null }, issue: null });
    const [a, b] = [
      named(change('weapons-of-trade'), 'Journal X'),
      named(change('between-two-schools'), 'JOURNAL X'),
    ];
    await write(a, b);
    const first = await dumpOf(store);
    await write(b, a);
    expect(await dumpOf(store)).toEqual(first);
    expect(first.join('\n')).toContain(
      '{"id":"journal:x","labels":["Journal"],"properties":{"id":"journal:x","nameEn":"Journal X"}}',
    );
  });

  test('the year of an issue goes with its calendar, whichever document came first and when one is gone', async () => {
    const facts = { serial: 57, volume: null, number: null, season: null, publishedOn: null };
    const dated = (
      original: GraphChange,
      calendar: 'solar-hijri' | 'gregorian' | null,
      year: number | null,
    ) =>
      altered(original, {
        journal: { id: 'journal:x', name: { fa: null, en: 'X' }, issn: null },
        issue: { id: 'issue:x/57', ...facts, calendar, year },
      });
    const [a, b, c] = [
      dated(change('weapons-of-trade'), 'solar-hijri', 1402),
      dated(change('between-two-schools'), 'gregorian', 2023),
      dated(change('limits-of-interdependence'), null, 2024),
    ];
    const issue = async () => (await dumpOf(store)).find((line) => line.startsWith('{"id":"issue:x/57"'));
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ]) {
      await write(...order);
      expect(await issue()).toContain('"calendar":"solar-hijri"');
      expect(await issue()).toContain('"year":1402');
    }
    await write(altered(a, { issue: null }));
    expect(await issue()).toContain('"calendar":"gregorian"');
    expect(await issue()).toContain('"year":2023');
  });

  test('name keys an author loses are forgotten', async () => {
    const original = change('diary-of-diplomacy');
    await write({
      ...original,
      authors: original.authors.map((author) => ({ ...author, nameKeys: ['old', 'kept'] })),
    });
    await write({
      ...original,
      authors: original.authors.map((author) => ({ ...author, nameKeys: ['kept', 'new'] })),
    });
    const keys = (await dumpOf(store)).filter((line) => line.includes('"NameKey"'));
    expect(keys.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['kept', 'new']);
  });
});
