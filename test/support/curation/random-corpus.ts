import type { Claim, RecordReference } from '../../../src/domain/article-record.js';
import type { TheoryRole } from '../../../src/domain/theory-role.js';
import type { FreshDocument } from '../../../src/pipeline/resolve-changes.js';
import { documentOf, type ArticleFacts } from './small-corpus.js';

/** Names in several spellings and both scripts; those of one line are one person's or pass for it. */
const NAMES = [
  ['Elaheh Koolaee', 'Elahe Kulaei', 'الهه کولایی'],
  ['Hadi Gholamnia', 'Hadi Gholam Niya', 'هادی غلام‌نیا'],
  ['Mohammad Karimi', 'M. Karimi', 'Mohamad Karimi'],
  ['Ali Ahmadi', 'Ali Ahmady', 'علی احمدی'],
  ['Sara Moradi', 'Sarah Moradi'],
  ['John A. Smith', 'John Smith', 'J. Smith'],
  ['Kenneth Waltz', 'Waltz, Kenneth N.'],
];
const THEMES = ['trade', 'water', 'gas', 'borders', 'sanctions', 'alliances'];
const INSTITUTIONS = ['University of Tehran', 'Yazd University', undefined];
const THEORIES = ['realism', 'interdependence', 'balance-of-threat'];

export type Random = (limit: number) => number;

/** A small generator (mulberry32): every run sees the same. */
export function seeded(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** Documents of one to three articles each; every other work is shown by a second document in other words. */
export function randomCorpus(count: number, random: Random): FreshDocument[] {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const works: ArticleFacts[] = [];
  const article = (document: number, index: number): ArticleFacts => {
    if (works.length > 0 && random(3) === 0) {
      const known = pick(works);
      // The same work as another source has it: spelt otherwise, with a DOI or without a year.
      return {
        ...known,
        authors: known.authors.map((name) => pick(NAMES.find((line) => line.includes(name)) ?? [name])),
        ...(random(2) === 0
          ? { doi: `10.5555/${known.title!.en!.length}.${works.indexOf(known)}` }
          : { year: null }),
        damage: random(10) / 100,
      };
    }
    const affiliation = pick(INSTITUTIONS);
    const fresh: ArticleFacts = {
      title: {
        fa: null,
        en: `The ${pick(THEMES)} question in the region and its ${pick(THEMES)}, part ${document}-${index}`,
      },
      year: 2000 + random(20),
      authors: distinct(1 + random(3), () => pick(pick(NAMES))),
      theories: distinct(random(3), () => pick(THEORIES)).map(claimOf),
      references: (works.length === 0 ? [] : distinct(random(3), () => pick(works))).map(referenceTo),
      ...(affiliation === undefined ? {} : { affiliation }),
    };
    works.push(fresh);
    return fresh;
  };
  return Array.from({ length: count }, (_, document) =>
    documentOf(
      `document ${document}`,
      Array.from({ length: 1 + random(3) }, (_article, index) => article(document, index)),
    ),
  ).map(withEvidence);
}

function referenceTo({ title, doi, year }: ArticleFacts): RecordReference {
  const printed = title?.en ?? null;
  return {
    raw: `Somebody (${year ?? 'undated'}). ${printed}.`,
    authors: [],
    year: year ?? null,
    title: printed,
    doi: doi ?? null,
  };
}

function claimOf(id: string): Claim<TheoryRole> {
  const quote = id.replaceAll('-', ' ');
  return {
    id,
    role: 'APPLIES',
    confidence: 0.9,
    evidence: [
      {
        quote,
        start: 0,
        end: quote.length,
        language: 'en',
        section: 'abstract',
        level: 'ABSTRACT',
        rule: 'sample-rule',
      },
    ],
  };
}

/** Two articles of one document do not lean on one passage. */
function withEvidence(document: FreshDocument): FreshDocument {
  const mentions = document.mentions.map((mention) => ({
    ...mention,
    article: {
      ...mention.article,
      theories: mention.article.theories.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((piece) => ({
          ...piece,
          start: piece.start + mention.index * 1_000,
          end: piece.end + mention.index * 1_000,
        })),
      })),
    },
  }));
  return { ...document, mentions };
}

function distinct<T>(count: number, next: () => T): T[] {
  const found = new Set<T>();
  for (let tries = 0; found.size < count && tries < 50; tries++) found.add(next());
  return [...found];
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => [random(1_000_000), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
