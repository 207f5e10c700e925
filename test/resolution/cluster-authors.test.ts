import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthorMention } from '../../src/resolution/author-mention.js';
import { clusterAuthors } from '../../src/resolution/cluster-authors.js';
import { nameKeys } from '../../src/resolution/name-keys.js';

/** Bylines of different articles; `fa/en` prints both scripts. */
function mentionsOf(...names: readonly string[]): AuthorMention[] {
  return names.map((printed, index) => {
    const [one, other] = printed.split('/');
    const isPersian = /[\u0600-\u06ff]/.test(one!);
    return {
      articleId: `article:${index}`,
      position: 1,
      mentionKeys: [`${index}#0/1`],
      variants: [],
      affiliations: [],
      coauthors: [],
      year: null,
      orcid: null,
      name: { fa: isPersian ? one! : null, en: isPersian ? (other ?? null) : one! },
    };
  });
}

const groups = (mentions: readonly AuthorMention[]): string[][] =>
  clusterAuthors(mentions)
    .map((cluster) => cluster.mentions.map(({ name }) => name.en ?? name.fa!).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

describe('one person', () => {
  test.each<[string, string[]]>([
    ['spellings of one script', ['Elaheh Koolaee', 'Elahe Kulaei', 'Koolaei, Elaheh']],
    ['both scripts, no byline with both', ['هادی غلام‌نیا', 'Hadi Gholam Niya']],
    [
      'a byline with both scripts ties unlike spellings',
      ['سیدعلی طباطبایی پناه/Ali Tabatabaee', 'Ali Tabatabaee', 'علی طباطبایی‌پناه'],
    ],
    [
      'Seyyed or not',
      ['سید حسین سیف‌زاده', 'حسین سیف زاده', 'Seyyed Hossein Seifzadeh', 'Hossein Seifzadeh'],
    ],
    ['a middle initial or not', ['Kenneth N. Waltz', 'Kenneth Waltz']],
    ['initials with one candidate', ['Kenneth N. Waltz', 'K. N. Waltz', 'Waltz, K.']],
    ['initials together', ['Mohammad Ali Basiri', 'M.A. Basiri', 'MA Basiri']],
    ['a title as an initial', ['سید عباس عراقچی', 'S. Abbas Araghchi']],
    ['a d of Arabic', ['یوسف القرضاوی', 'Yusuf al-Qaradawi']],
    ['initials of a compound name', ['محمدعلی شیرخانی/Mohammad Ali Shir Khani', 'M. A. Shirkhani']],
    ['Persian initials', ['کنت والتز', 'ک. والتز']],
    ['vowels that a bilingual byline ties', ['سعید احمدی/Said Ahmadi', 'سعید احمدی/Saeid Ahmady']],
  ])('%s', (_, names) => {
    expect(groups(mentionsOf(...names))).toHaveLength(1);
  });
});

describe('several persons', () => {
  test.each<[string, string[], number]>([
    ['vowels tell apart', ['John Smith', 'Jane Smith', 'Jon Smith', 'Jan Smith'], 4],
    ['Hamed and Hamid', ['حامد احمدی', 'حمید احمدی', 'Hamed Ahmadi', 'Hamid Ahmadi'], 2],
    ['Hassan and Hossein', ['حسن روحانی', 'Hossein Rouhani'], 2],
    ['middle initials', ['John A. Smith', 'John B. Smith'], 2],
    [
      'a name without an initial, between two that have one',
      ['John A. Smith', 'John B. Smith', 'John Smith'],
      3,
    ],
    ['initials with two candidates', ['Kenneth Waltz', 'Karl Waltz', 'K. Waltz'], 3],
    ['initials that contradict', ['Kenneth N. Waltz', 'K. M. Waltz'], 2],
    ['initials that contradict one form', ['Kenneth N. Waltz', 'Kenneth Waltz', 'K. M. Waltz'], 2],
    ['two names put side by side by mistake', ['بیژن پیروز/Hadi Gholamnia', 'Hadi Gholamnia'], 2],
    ['a family name alone', ['Waltz', 'Kenneth Waltz'], 2],
  ])('%s', (_, names, count) => {
    const clusters = clusterAuthors(mentionsOf(...names));
    expect(clusters).toHaveLength(count);
    expect(new Set(clusters.map(({ author }) => author.id)).size).toBe(count);
  });
});

test('an author is called by the fullest name in each script, and the id is readable', () => {
  const [cluster] = clusterAuthors(mentionsOf('K. Waltz', 'Waltz, Kenneth N.', 'Kenneth Waltz'));
  expect(cluster!.author).toMatchObject({
    id: 'author:kenneth-n-waltz',
    name: { fa: null, en: 'Kenneth N. Waltz' },
  });
  const [persian] = clusterAuthors(mentionsOf('دکتر الهه کولایی'));
  expect(persian!.author.id).toMatch(/^author:elaheh-[a-z]+-[0-9a-f]{4}$/);
  expect(persian!.author.name).toEqual({ fa: 'الهه کولایی', en: null });
});

test('names of other scripts and without letters', () => {
  expect(groups(mentionsOf('Сергей Лавров', 'Сергей Лавров', '王毅'))).toHaveLength(2);
  expect(clusterAuthors(mentionsOf('***'))).toEqual([]);
});

const names = fc.constantFrom(
  'محمدعلی شیرخانی',
  'محمد علی شیرخانی/Mohammad Ali Shir Khani',
  'Mohammad Ali Shirkhani',
  'M. A. Shirkhani',
  'M. Shirkhani',
  'Mahmoud Shirkhani',
  'حامد احمدی',
  'حمید احمدی/Hamid Ahmadi',
  'Hamed Ahmadi',
  'H. Ahmadi',
  'ح. احمدی',
  'Ahmadi, H. R.',
  'Kenneth N. Waltz',
  'Waltz, Kenneth',
  'K. Waltz',
  'John A. Smith',
  'John B. Smith',
  'John Smith',
  'Jane Smith',
  'J. Smith',
  'بیژن پیروز/Hadi Gholamnia',
  'Abbas Hosseini',
  'Abbashosseini',
  '王毅',
  '*',
);
const bylines = fc.array(names, { maxLength: 10 }).map((list) => mentionsOf(...list));

describe('properties', () => {
  test('the order of arrival makes no difference', () => {
    fc.assert(
      fc.property(
        bylines.chain((mentions) =>
          fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })),
        ),
        ([mentions, shuffled]) => {
          expect(clusterAuthors(shuffled)).toEqual(clusterAuthors(mentions));
        },
      ),
    );
  });

  test('key-connected pieces can be clustered one by one, and ids never collide', () => {
    fc.assert(
      fc.property(bylines, (mentions) => {
        const whole = clusterAuthors(mentions);
        expect(new Set(whole.map(({ author }) => author.id)).size).toBe(whole.length);
        const pieces = components(mentions).flatMap((piece) => clusterAuthors(piece));
        expect(pieces.toSorted((a, b) => (a.author.id < b.author.id ? -1 : 1))).toEqual(whole);
      }),
    );
  });
});

function components(mentions: readonly AuthorMention[]): AuthorMention[][] {
  let pieces: { keys: Set<string>; members: AuthorMention[] }[] = [];
  for (const mention of mentions) {
    const keys = new Set(nameKeys(mention.name));
    const touching = pieces.filter((piece) => [...keys].some((key) => piece.keys.has(key)));
    pieces = pieces.filter((piece) => !touching.includes(piece));
    pieces.push({
      keys: new Set([...keys, ...touching.flatMap((piece) => [...piece.keys])]),
      members: [mention, ...touching.flatMap((piece) => piece.members)],
    });
  }
  return pieces.map((piece) => piece.members);
}
