import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthorMention } from '../../src/resolution/author-mention.js';
import { clusterAuthors } from '../../src/resolution/cluster-authors.js';
import { personKeys } from '../../src/resolution/person-keys.js';
import { discriminatedId } from '../../src/resolution/distinct-ids.js';
import { resolveAuthors } from '../../src/resolution/resolve-authors.js';
import { undecidedPairs } from '../../src/resolution/undecided-pairs.js';

interface Byline {
  readonly name: string;
  readonly at?: string;
  readonly with?: readonly string[];
  readonly year?: number;
  readonly orcid?: string;
}

const bilingual = (name: string) =>
  /[\u0600-\u06ff]/.test(name) ? { fa: name, en: null } : { fa: null, en: name };

function bylines(list: readonly Byline[]): AuthorMention[] {
  return list.map((byline, index) => ({
    articleId: `article:${index}`,
    position: 1,
    name: bilingual(byline.name),
    mentionKeys: [`${index}#0/1`],
    variants: [],
    affiliations: byline.at === undefined ? [] : [byline.at],
    coauthors: (byline.with ?? []).map(bilingual),
    year: byline.year ?? null,
    orcid: byline.orcid ?? null,
  }));
}

const TEHRAN = 'University of Tehran, Tehran, Iran';
const SHIRAZ = 'Department of Political Science, Shiraz University, Shiraz, Iran';
const ORCIDS = ['0000-0002-1825-0097', '0000-0001-5109-3700'] as const;

const SYLLABLES = ['kar', 'bol', 'dim', 'fen', 'gus', 'laz', 'mot', 'pav'];

/** The bylines of each person as their places in the list. */
const persons = (list: readonly Byline[]): string[] =>
  clusterAuthors(bylines(list))
    .map(({ mentions }) => mentions.map(({ articleId }) => articleId.slice(8)).join('+'))
    .sort();

describe('bylines of one name', () => {
  test.each<[string, Byline[], string[]]>([
    [
      'a usual name at two institutions with other co-authors: two persons',
      [
        { name: 'علی احمدی', at: 'دانشگاه تهران', with: ['نیما فرخی'] },
        { name: 'علی احمدی', at: 'دانشگاه فردوسی مشهد', with: ['لیدا کاوندی'] },
      ],
      ['0', '1'],
    ],
    [
      'a rarer name too',
      [
        { name: 'Hooshang Varjavand', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'Hooshang Varjavand', at: SHIRAZ, with: ['Lida Kavandi'] },
      ],
      ['0', '1'],
    ],
    [
      'a usual name at two institutions, writing alone: not joined',
      [
        { name: 'Wei Zhang', at: 'Fudan University' },
        { name: 'Wei Zhang', at: 'Peking University' },
      ],
      ['0', '1'],
    ],
    [
      'a rare name at two institutions, writing alone: one person who moved',
      [
        { name: 'Hooshang Varjavand', at: TEHRAN },
        { name: 'Hooshang Varjavand', at: SHIRAZ },
      ],
      ['0+1'],
    ],
    [
      'a usual name of which nothing else is known',
      [{ name: 'Ali Ahmadi' }, { name: 'علی احمدی' }, { name: 'Ahmadi, Ali' }],
      ['0+1+2'],
    ],
    [
      'a shared co-author joins across a move',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi', 'Sara Kamali'] },
        { name: 'Ali Ahmadi', at: SHIRAZ, with: ['نیما فرخی'] },
      ],
      ['0+1'],
    ],
    [
      'the institution joins, in either language',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'علی احمدی', at: 'استادیار گروه روابط بین‌الملل، دانشگاه تهران', with: ['لیدا کاوندی'] },
      ],
      ['0+1'],
    ],
    [
      'a byline that fits two persons joins neither',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'Ali Ahmadi', at: SHIRAZ, with: ['Lida Kavandi'] },
        { name: 'Ali Ahmadi' },
      ],
      ['0', '1', '2'],
    ],
    [
      'an ORCID joins what the surroundings part',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'], orcid: ORCIDS[0] },
        { name: 'Ali Ahmadi', at: SHIRAZ, with: ['Lida Kavandi'], orcid: `https://orcid.org/${ORCIDS[0]}` },
      ],
      ['0+1'],
    ],
    [
      'two ORCIDs part what the surroundings join',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'], orcid: ORCIDS[0] },
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'], orcid: ORCIDS[1] },
      ],
      ['0', '1'],
    ],
    [
      'a byline without ORCID goes with the one it shares a co-author with',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'], orcid: ORCIDS[0] },
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Lida Kavandi'], orcid: ORCIDS[1] },
        { name: 'Ali Ahmadi', with: ['Lida Kavandi'] },
      ],
      ['0', '1+2'],
    ],
    [
      'an ORCID joins a name in initials with the full one among several',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, orcid: ORCIDS[0] },
        { name: 'Abbas Ahmadi', at: TEHRAN, orcid: ORCIDS[1] },
        { name: 'A. Ahmadi', orcid: ORCIDS[1] },
      ],
      ['0', '1+2'],
    ],
    [
      'initials among several persons go where the co-author is',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'Abbas Ahmadi', at: SHIRAZ, with: ['Lida Kavandi'] },
        { name: 'A. Ahmadi', with: ['Lida Kavandi'] },
      ],
      ['0', '1+2'],
    ],
    [
      'initials of a usual name elsewhere stay apart though there is but one full name',
      [
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'A. Ahmadi', at: SHIRAZ, with: ['Lida Kavandi'] },
      ],
      ['0', '1'],
    ],
    [
      'fields far from each other',
      [
        { name: 'Hooshang Varjavand', at: 'Department of Political Science, University of Tehran' },
        { name: 'Hooshang Varjavand', at: 'Faculty of Medicine, Tabriz University' },
      ],
      ['0', '1'],
    ],
    [
      'an ORCID joins names that have nothing in common',
      [
        { name: 'Leila Nikjoo', at: TEHRAN, orcid: ORCIDS[0] },
        { name: 'لیلا حسینی', at: SHIRAZ, orcid: ORCIDS[0] },
        { name: 'Leila Hakimi', at: SHIRAZ },
      ],
      ['0+1', '2'],
    ],
    [
      'a spelling with marks and its sound in Persian letters',
      [
        { name: 'مولود چاووش‌اوغلو', at: 'دانشگاه آنکارا' },
        { name: 'یان شوئه‌تونگ' },
        { name: 'Yan Xuetong' },
        { name: 'شعبان کارداش' },
        { name: 'Şaban Kardaş' },
        { name: 'اسلام کریموف' },
        { name: 'Islam Karimov' },
      ],
      ['0', '1+2', '3+4', '5+6'],
    ],
    [
      'initials that fit one half of a compound given name only',
      [{ name: 'علیرضا گل‌محمدی' }, { name: 'A. M. Golmohammadi' }],
      ['0', '1'],
    ],
    [
      'a century apart',
      [
        { name: 'Ali Ahmadi', year: 1905 },
        { name: 'Ali Ahmadi', year: 2015 },
      ],
      ['0', '1'],
    ],
  ])('%s', (_, list, expected) => {
    expect(persons(list)).toEqual(expected);
  });

  test('an ORCID that one article prints with two of its authors joins neither with the other', () => {
    const [one, other] = bylines([
      { name: 'Leila Nikjoo', orcid: ORCIDS[0] },
      { name: 'Ali Ahmadi', orcid: ORCIDS[0] },
    ]);
    const both = [one!, { ...other!, articleId: one!.articleId, position: 2 }];
    expect(clusterAuthors(both)).toHaveLength(2);
  });

  test('the id of one among several of a name is made of an entry that prints that name', () => {
    const [one, other] = bylines([
      { name: 'John A. Smith', orcid: ORCIDS[0] },
      { name: 'John A. Smith', orcid: ORCIDS[1] },
    ]);
    // One article in two documents, which may part again: only the second prints the name with the initial.
    const merged: AuthorMention = {
      ...one!,
      mentionKeys: ['a#0/1', 'b#0/1'],
      variants: [
        { fa: null, en: 'John Smith' },
        { fa: null, en: 'John A. Smith' },
      ],
    };
    const ids = resolveAuthors([merged, { ...other!, mentionKeys: ['c#0/1'] }], []).map(
      ({ author }) => author.id,
    );
    expect(new Set(ids)).toEqual(
      new Set(['b#0/1', 'c#0/1'].map((key) => discriminatedId('author:john-a-smith', key))),
    );
  });

  test('persons of one name have ids of their own, the plain one is nobody’s, and none depends on the others', () => {
    const [tehran, mashhad, third] = bylines([
      { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
      { name: 'Ali Ahmadi', at: 'Ferdowsi University of Mashhad', with: ['Lida Kavandi'] },
      { name: 'Ali Ahmadi', at: SHIRAZ, with: ['Sara Kamali'] },
    ]);
    const ids = (list: AuthorMention[]) => clusterAuthors(list).map(({ author }) => author.id);
    const two = ids([tehran!, mashhad!]);
    expect(new Set(two).size).toBe(2);
    for (const id of two) expect(id).toMatch(/^author:ali-ahmadi-[0-9a-f]{8}$/);
    expect(ids([tehran!, mashhad!, third!])).toEqual(expect.arrayContaining(two));
    expect(ids([tehran!])).toEqual(['author:ali-ahmadi']);
  });
});

describe('pairs that wait', () => {
  test('persons kept apart without proof, with what was found on both sides', () => {
    const clusters = clusterAuthors(
      bylines([
        { name: 'Ali Ahmadi', at: TEHRAN, with: ['Nima Farrokhi'] },
        { name: 'علی احمدی', at: 'دانشگاه شیراز', with: ['لیدا کاوندی'] },
        { name: 'Hamed Karimi' },
        { name: 'Hamid Karimi' },
      ]),
    );
    const pairs = undecidedPairs(clusters);
    expect(pairs).toHaveLength(1);
    const [pair] = pairs;
    expect([pair!.a.author.id, pair!.b.author.id]).toEqual([pair!.a.author.id, pair!.b.author.id].sort());
    expect(pair!.score.features.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['name', 'coauthors', 'name-frequency']),
    );
    for (const { reason, values } of pair!.score.features) {
      expect(reason).not.toBe('');
      expect(values.every((value) => value !== '')).toBe(true);
    }
  });

  test('are few however many persons share a name', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      name: 'Ali Ahmadi',
      at: `${SYLLABLES[index % 8]!}${SYLLABLES[Math.floor(index / 8) % 8]!}${SYLLABLES[index % 5]!} University`,
      with: [
        `Nima ${SYLLABLES[Math.floor(index / 8) % 8]!}${SYLLABLES[index % 8]!}${SYLLABLES[Math.floor(index / 64)]!}`,
      ],
    }));
    const clusters = clusterAuthors(bylines(many));
    expect(clusters.length).toBeGreaterThan(40);
    expect(undecidedPairs(clusters).length).toBeLessThanOrEqual((20 * 19) / 2);
  });
});

const byline: fc.Arbitrary<Byline> = fc.record(
  {
    name: fc.constantFrom(
      'Ali Ahmadi',
      'علی احمدی',
      'A. Ahmadi',
      'Abbas Ahmadi',
      'Hooshang Varjavand',
      'H. Varjavand',
      'هوشنگ ورجاوند',
      'Wei Zhang',
    ),
    at: fc.constantFrom(TEHRAN, SHIRAZ, 'دانشگاه تهران', 'Faculty of Medicine, Tabriz University'),
    with: fc.subarray(['Nima Farrokhi', 'Lida Kavandi', 'نیما فرخی', 'Ali Ahmadi']),
    year: fc.constantFrom(1930, 1999, 2020),
    orcid: fc.constantFrom(...ORCIDS, '0000-0002-1825-0098'),
  },
  { requiredKeys: ['name'] },
);

describe('properties', () => {
  const lists = fc.array(byline, { maxLength: 9 });

  test('neither persons nor pairs depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        lists.chain((list) => {
          const mentions = bylines(list);
          return fc.tuple(
            fc.constant(mentions),
            fc.shuffledSubarray(mentions, { minLength: mentions.length }),
          );
        }),
        ([mentions, shuffled]) => {
          expect(clusterAuthors(shuffled)).toEqual(clusterAuthors(mentions));
          expect(undecidedPairs(clusterAuthors(shuffled))).toEqual(undecidedPairs(clusterAuthors(mentions)));
        },
      ),
    );
  });

  test('pieces that share no key can be worked through one by one', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const mentions = bylines(list);
        const whole = clusterAuthors(mentions);
        const apart = pieces(mentions).flatMap((piece) => clusterAuthors(piece));
        expect(apart.toSorted((a, b) => (a.author.id < b.author.id ? -1 : 1))).toEqual(whole);
        expect(new Set(whole.map(({ author }) => author.id)).size).toBe(whole.length);
        expect(undecidedPairs(whole)).toEqual(undecidedPairs(apart));
      }),
    );
  });

  test('no person has two ORCIDs', () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const { mentions } of clusterAuthors(bylines(list))) {
          const valid = mentions.flatMap(({ orcid }) => ORCIDS.filter((known) => known === orcid));
          expect(new Set(valid).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

function pieces(mentions: readonly AuthorMention[]): AuthorMention[][] {
  let found: { keys: Set<string>; members: AuthorMention[] }[] = [];
  for (const mention of mentions) {
    const keys = new Set(personKeys(mention));
    const touching = found.filter((piece) => [...keys].some((key) => piece.keys.has(key)));
    found = found.filter((piece) => !touching.includes(piece));
    found.push({
      keys: new Set([...keys, ...touching.flatMap((piece) => [...piece.keys])]),
      members: [mention, ...touching.flatMap((piece) => piece.members)],
    });
  }
  return found.map((piece) => piece.members);
}
