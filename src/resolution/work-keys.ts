import { comparisonKey } from '../text/comparison-key.js';
import { normalisationVocabulary } from '../text/normalisation-vocabulary.js';
import type { ArticleMention } from './article-mention.js';
import { contentSketch } from './content-shingles.js';
import { issuePlaces, journalKeys } from './journal-key.js';

/** Shorter titles ("Security", "War and peace") name many works. */
const SHORTEST_TITLE = 18;
/** Smallest hashes kept for each language: texts that overlap by a third share one with 96% probability. */
const SKETCH_SIZE = 8;

/**
 * How many works may share a content key before it stops making candidates: a phrase of the field then ("foreign
 * policy of the Islamic Republic"), and true duplicates share rarer ones besides. Keeps the work per document
 * bounded at any size of the corpus.
 */
export const MOST_CONTENT_HOLDERS = 50;

const CONTENT = 'text:';

/** Whether a key stands for some words of an abstract, which other works may share. */
export function isContentKey(key: string): boolean {
  return key.startsWith(CONTENT);
}

/**
 * The keys under which a mention can meet others of the same work: DOI, place in the journal, title in either
 * language, content of the abstracts. Sharing one makes candidates; `sameWork` decides.
 *
 * @returns sorted, without repetition
 */
export function workKeys(mention: ArticleMention): readonly string[] {
  const known = keysOfMention.get(mention);
  if (known !== undefined) return known;
  const keys = readKeys(mention);
  keysOfMention.set(mention, keys);
  return keys;
}

/** Loading, clustering and merging all ask for the keys of one mention, and the sketch of an abstract takes its time. */
const keysOfMention = new WeakMap<ArticleMention, readonly string[]>();

function readKeys(mention: ArticleMention): string[] {
  const { article, journal, issue } = mention;
  const keys = new Set<string>();
  if (article.doi !== null) keys.add(`doi:${article.doi.toLowerCase()}`);
  for (const key of placeKeys(mention)) keys.add(key);
  const issues = journalKeys(journal).flatMap((name) =>
    issuePlaces(issue).map((place) => `${name}/${place}`),
  );
  for (const title of [article.title.fa, article.title.en]) {
    if (title === null) continue;
    const key = titleKey(title);
    if (key !== null) keys.add(`title:${key}`);
    else for (const place of issues) keys.add(`title:${comparisonKey(title)}@${place}`);
  }
  for (const hash of contentSketch(article.abstract, SKETCH_SIZE)) keys.add(`${CONTENT}${hash}`);
  return [...keys].sort();
}

/** Journal, issue and page range; a range begins in one article only, a single page may hold several. */
export function placeKeys({ article, journal, issue }: ArticleMention): string[] {
  const range = pageRange(article.pages);
  if (range === null) return [];
  return journalKeys(journal).flatMap((name) =>
    issuePlaces(issue).map((place) => `place:${name}/${place}/${range}`),
  );
}

/** The pages when they are a range; `null` for none, a single page or the zero that tables print for "unknown". */
export function pageRange(pages: string | null): string | null {
  return pages !== null && /^\D*[1-9]\d*\D+[1-9]\d*$/.test(pages) ? pages : null;
}

/** The key of a title that can identify a work by itself; `null` when it is short or generic. */
export function titleKey(title: string): string | null {
  const key = comparisonKey(title);
  return key.length < SHORTEST_TITLE || normalisationVocabulary().genericTitles.has(key) ? null : key;
}
