import { comparisonKey } from '../text/comparison-key.js';
import type { ArticleMention } from './article-mention.js';
import { contentSketch } from './content-shingles.js';
import { issuePlaces, journalKeys } from './journal-key.js';
import { pageRange } from './page-range.js';
import { bylineKeys } from './same-byline.js';
import { titleKeys } from './title-keys.js';

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

/** Whether a key makes candidates only, and says nothing by itself: words of an abstract, an author with some pages. */
export function isWeakKey(key: string): boolean {
  return isContentKey(key) || key.startsWith('by:');
}

/**
 * The keys under which a mention can meet others of the same work: DOI, place in the journal, title in either
 * language, first author and pages, content of the abstracts. Sharing one makes candidates; `sameWork` decides.
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
    const whole = titleKeys(title);
    for (const key of whole) keys.add(`title:${key}`);
    if (whole.length === 0) for (const place of issues) keys.add(`title:${comparisonKey(title)}@${place}`);
  }
  for (const key of bylineKeys(mention)) keys.add(key);
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
