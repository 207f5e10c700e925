import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phrasePattern } from './phrase-pattern.js';

const phrases = z.array(z.string().min(1)).min(1);
const bilingual = z.strictObject({ fa: phrases, en: phrases });

/** The parts of a page that a heading can announce. */
export const HEADING_KINDS = [
  'title',
  'authors',
  'affiliation',
  'abstract',
  'keywords',
  'subjects',
  'body',
  'references',
  'citation',
  'ending',
] as const;

export type HeadingKind = (typeof HEADING_KINDS)[number];

export const DATE_LABELS = ['received', 'accepted', 'published', 'revised'] as const;

export type DateLabel = (typeof DATE_LABELS)[number];

const schema = z.strictObject({
  headings: z.strictObject(
    Object.fromEntries(HEADING_KINDS.map((kind) => [kind, bilingual])) as Record<
      HeadingKind,
      typeof bilingual
    >,
  ),
  languageMarks: bilingual,
  referenceGroups: phrases,
  furniture: phrases,
  buttons: phrases,
  factLabels: phrases,
  aloneOnLine: phrases,
  siteRoots: phrases,
  sourceLabels: phrases,
  editorLabels: phrases,
  journalLabels: phrases,
  pageWords: bilingual,
  firstPageWords: phrases,
  lastPageWords: phrases,
  pageRangeWords: phrases,
  contentsHeadings: phrases,
  countLabels: phrases,
  articleTypes: phrases,
  articleTypeLabels: phrases,
  metrics: phrases,
  dateLabels: z.strictObject({ received: phrases, accepted: phrases, published: phrases, revised: phrases }),
  issueWords: z.strictObject({
    volume: phrases,
    yearOfPublication: phrases,
    number: phrases,
    serial: phrases,
  }),
  ordinals: z.array(phrases),
  journalWords: z.strictObject({ opening: phrases, holding: phrases, generic: phrases }),
  issnWords: phrases,
  affiliationWords: phrases,
  functionWords: phrases,
  nameJoiners: phrases,
  nameParticles: phrases,
  bylineOpenings: phrases,
  authorNotes: phrases,
  addressedTo: phrases,
  givenNames: phrases,
  prose: z.strictObject({
    functionWords: phrases,
    self: phrases,
    scholarship: phrases,
    subjects: phrases,
    other: phrases,
  }),
});

/** The words of `seeds/vocabulary/layout.yaml`. */
export const layoutVocabulary = readVocabulary('layout.yaml', schema);

/** A regular expression that finds any of the phrases as whole words in normalised text. */
export function phraseExpression(words: readonly string[], flags = 'u'): RegExp {
  return new RegExp(phrasePattern(words), flags);
}

/** A regular expression for normalised text that begins with one of the phrases. */
export function openingExpression(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrasePattern(words)})`, 'u');
}

/** A regular expression for normalised text that is one of the phrases and nothing else. */
export function wholeExpression(words: readonly string[]): RegExp {
  return new RegExp(`^[([ ]*(?:${phrasePattern(words)})[)\\] :.]*$`, 'u');
}
