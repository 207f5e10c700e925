import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleMention } from '../../src/resolution/article-mention.js';
import { clusterWorks } from '../../src/resolution/cluster-works.js';
import { mergeWork } from '../../src/resolution/merge-work.js';
import { workKeys } from '../../src/resolution/work-keys.js';
import { mentionOf, prose } from './mentions.js';

const quarterly = { fa: 'فصلنامه روابط خارجی' };
const groups = (mentions: readonly ArticleMention[]): string[] =>
  clusterWorks(mentions)
    .map((group) =>
      group
        .map(({ documentId, index }) => `${documentId.slice(9)}${index}`)
        .sort()
        .join(' '),
    )
    .sort();

describe('one work', () => {
  test.each<[string, ArticleMention, ArticleMention]>([
    [
      'one DOI, in either case',
      mentionOf({ document: 'a', doi: '10.1162/isec_a_00351' }),
      mentionOf({ document: 'b', doi: '10.1162/ISEC_a_00351', title: { en: 'Weaponized Interdependence' } }),
    ],
    [
      'one place in the journal, its kind named or not',
      mentionOf({ document: 'a', journal: quarterly, issue: { serial: 57 }, pages: '1-28' }),
      mentionOf({
        document: 'b',
        journal: { fa: 'روابط خارجی' },
        issue: { serial: 57 },
        pages: '1-28',
        title: { en: 'Any title at all' },
      }),
    ],
    [
      'one Persian title however spaced, one author in two scripts',
      mentionOf({ document: 'a', title: { fa: 'قدرت شبکه‌ای و نظام بین‌الملل' }, authors: ['بیژن پیروز'] }),
      mentionOf({ document: 'b', title: { fa: 'قدرت شبكه اي و نظام بين الملل' }, authors: ['Bijan Pirouz'] }),
    ],
    [
      'one abstract, title and authors missing, lines broken by a PDF',
      mentionOf({
        document: 'a',
        title: { en: 'Harbours and tariffs in the age of steam' },
        abstract: { en: prose(1) },
        authors: ['Ann Bee'],
      }),
      mentionOf({
        document: 'b',
        abstract: { en: prose(1).replaceAll('. ', '. \n\n').replaceAll('customs', 'cus-\ntoms') },
        damage: 0.1,
      }),
    ],
    [
      'a truncated copy of the abstract',
      mentionOf({ document: 'a', abstract: { en: prose(2) } }),
      mentionOf({ document: 'b', abstract: { en: prose(2, 50) } }),
    ],
    [
      'one title in British and American spelling',
      mentionOf({ document: 'a', title: { en: 'Defence and Neighbourhood: Organising the Centre' } }),
      mentionOf({ document: 'b', title: { en: 'Defense and neighborhood: organizing the center' } }),
    ],
    [
      'authors, pages and year in two languages, titles in one of them almost alike',
      mentionOf({
        document: 'a',
        title: { en: 'The Balance of Threat in the Caspian Sea: Turkmenistan and Its Neighbours' },
        authors: ['پریسا نیک‌روش'],
        pages: '7-31',
        year: 2021,
      }),
      mentionOf({
        document: 'b',
        title: { en: 'Balance of threat in the Caspian Sea, Turkmenistan and neighbors' },
        authors: ['Nikravesh, Parisa'],
        pages: '7-31',
        year: 2022,
      }),
    ],
    [
      'authors, pages, year and number where one is without a title',
      mentionOf({
        document: 'a',
        journal: { fa: 'پژوهشنامه سیاست خارجی' },
        issue: { serial: 12 },
        authors: ['کاوه دانش‌پژوه'],
        pages: '33-58',
        year: 2021,
      }),
      mentionOf({
        document: 'b',
        journal: { en: 'Foreign Policy Research Journal' },
        issue: { number: 12 },
        title: { en: 'Ports of Interdependence' },
        authors: ['Kaveh Daneshpajouh'],
        pages: '33-58',
        year: 2021,
      }),
    ],
    [
      'a generic title within one issue',
      mentionOf({ document: 'a', title: { fa: 'سخن سردبیر' }, journal: quarterly, issue: { serial: 57 } }),
      mentionOf({ document: 'b', title: { fa: 'سخن سردبیر' }, journal: quarterly, issue: { serial: 57 } }),
    ],
  ])('%s', (_, a, b) => {
    expect(groups([a, b])).toHaveLength(1);
    expect(groups([b, a])).toHaveLength(1);
  });
});

describe('two works', () => {
  test.each<[string, ArticleMention, ArticleMention]>([
    [
      'different DOIs, whatever else agrees',
      mentionOf({
        document: 'a',
        doi: '10.1/a',
        title: { en: 'Harbours and tariffs in the age of steam' },
        abstract: { en: prose(1) },
      }),
      mentionOf({
        document: 'b',
        doi: '10.1/b',
        title: { en: 'Harbours and tariffs in the age of steam' },
        abstract: { en: prose(1) },
      }),
    ],
    [
      'different pages of one issue',
      mentionOf({
        document: 'a',
        journal: quarterly,
        issue: { serial: 57 },
        pages: '1-28',
        title: { en: 'The harbour tariff: part of a series' },
      }),
      mentionOf({
        document: 'b',
        journal: quarterly,
        issue: { serial: 57 },
        pages: '29-58',
        title: { en: 'The harbour tariff: part of a series' },
      }),
    ],
    [
      'the same pages of another issue',
      mentionOf({ document: 'a', journal: quarterly, issue: { serial: 57 }, pages: '1-28' }),
      mentionOf({ document: 'b', journal: quarterly, issue: { serial: 58 }, pages: '1-28' }),
    ],
    [
      'a generic title in two issues',
      mentionOf({ document: 'a', title: { fa: 'سخن سردبیر' }, journal: quarterly, issue: { serial: 57 } }),
      mentionOf({ document: 'b', title: { fa: 'سخن سردبیر' }, journal: quarterly, issue: { serial: 58 } }),
    ],
    [
      'a generic title without an issue',
      mentionOf({ document: 'a', title: { en: 'Editorial' } }),
      mentionOf({ document: 'b', title: { en: 'Editorial' } }),
    ],
    [
      'one title by different authors',
      mentionOf({ document: 'a', title: { en: 'The future of the balance of power' }, authors: ['Ann Bee'] }),
      mentionOf({
        document: 'b',
        title: { en: 'The future of the balance of power' },
        authors: ['Carl Dee'],
      }),
    ],
    [
      'one author and the same pages by chance',
      mentionOf({ document: 'a', authors: ['پریسا نیک‌روش'], pages: '7-31', year: 2021 }),
      mentionOf({
        document: 'b',
        title: { en: 'Ports of Interdependence' },
        authors: ['Parisa Nikravesh'],
        pages: '7-31',
        year: 2021,
      }),
    ],
    [
      'authors and pages in two journals',
      mentionOf({
        document: 'a',
        journal: { en: 'Sea Affairs' },
        authors: ['Ann Bee', 'Carl Dee'],
        pages: '7-31',
        year: 2021,
      }),
      mentionOf({
        document: 'b',
        journal: { en: 'Land Affairs' },
        authors: ['Ann Bee', 'Carl Dee'],
        pages: '7-31',
        year: 2021,
      }),
    ],
    [
      'authors and pages under other titles, or in other years',
      mentionOf({
        document: 'a',
        title: { en: 'Ports of Interdependence' },
        authors: ['Ann Beeson', 'Carl Dee'],
        pages: '7-31',
        year: 2021,
      }),
      mentionOf({
        document: 'b',
        title: { en: 'Rivers without a treaty' },
        authors: ['Ann Beeson', 'Carl Dee'],
        pages: '7-31',
        year: 2021,
      }),
    ],
    [
      'unrelated abstracts',
      mentionOf({ document: 'a', abstract: { en: prose(3) } }),
      mentionOf({ document: 'b', abstract: { en: prose(4) } }),
    ],
    [
      'nothing known but the page number that tables print for unknown',
      mentionOf({ document: 'a', journal: quarterly, issue: { serial: 57 }, pages: '0' }),
      mentionOf({ document: 'b', journal: quarterly, issue: { serial: 57 }, pages: '0' }),
    ],
  ])('%s', (_, a, b) => {
    expect(groups([a, b])).toHaveLength(2);
  });

  test('a mention without DOI does not bind two works that have one', () => {
    const title = { en: 'Harbours and tariffs in the age of steam' };
    const found = groups([
      mentionOf({ document: 'a', doi: '10.1/a', title }),
      mentionOf({ document: 'b', title }),
      mentionOf({ document: 'c', doi: '10.1/c', title }),
    ]);
    expect(found).toHaveLength(2);
  });
});

const facts = fc.record({
  doi: fc.constantFrom(null, null, '10.1/a', '10.1/b'),
  title: fc.constantFrom(
    {},
    { en: 'Harbours and tariffs in the age of steam' },
    { fa: 'بندر و تعرفه در روزگار بخار', en: 'Harbours and tariffs in the age of steam' },
    { fa: 'بندر و تعرفه در روزگار بخار' },
  ),
  abstract: fc.constantFrom({}, { en: prose(1) }, { en: prose(2) }, { en: prose(1, 40) }),
  pages: fc.constantFrom(null, '1-28', '29-58', '0'),
  journal: fc.constantFrom(undefined, quarterly),
  serial: fc.constantFrom(57, 58),
  authors: fc.constantFrom([], ['Ann Bee'], ['Carl Dee']),
  damage: fc.constantFrom(0, 0.1),
});
const corpus = fc.array(facts, { maxLength: 9 }).map((list) =>
  list.map(({ serial, journal, ...rest }, index) =>
    mentionOf({
      ...rest,
      document: String.fromCharCode(97 + index),
      issue: { serial },
      ...(journal && { journal }),
    }),
  ),
);

describe('properties', () => {
  test('the order of arrival makes no difference, neither to groups nor to merged works', () => {
    fc.assert(
      fc.property(
        corpus.chain((mentions) =>
          fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })),
        ),
        ([mentions, shuffled]) => {
          const merged = clusterWorks(mentions).map(mergeWork);
          expect(clusterWorks(shuffled).map((group) => mergeWork(group.toReversed()))).toEqual(merged);
        },
      ),
    );
  });

  test('key-connected pieces can be clustered one by one', () => {
    fc.assert(
      fc.property(corpus, (mentions) => {
        const pieces = components(mentions);
        expect(pieces.flatMap((piece) => groups(piece)).sort()).toEqual(groups(mentions));
      }),
    );
  });

  test('works have different ids, and every mention is in one', () => {
    fc.assert(
      fc.property(corpus, (mentions) => {
        const works = clusterWorks(mentions).map(mergeWork);
        expect(works.flatMap((work) => work.documents)).toHaveLength(mentions.length);
        expect(new Set(works.map((work) => work.id)).size).toBe(works.length);
      }),
      { numRuns: 300 },
    );
  });
});

function components(mentions: readonly ArticleMention[]): ArticleMention[][] {
  let pieces: { keys: Set<string>; members: ArticleMention[] }[] = [];
  for (const mention of mentions) {
    const keys = new Set(workKeys(mention));
    const touching = pieces.filter((piece) => [...keys].some((key) => piece.keys.has(key)));
    pieces = pieces.filter((piece) => !touching.includes(piece));
    pieces.push({
      keys: new Set([...keys, ...touching.flatMap((piece) => [...piece.keys])]),
      members: [mention, ...touching.flatMap((piece) => piece.members)],
    });
  }
  return pieces.map((piece) => piece.members);
}
