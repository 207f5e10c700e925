import type { Bilingual } from '../domain/bilingual.js';
import type { MentionReference } from '../domain/decision.js';
import { comparisonKey } from '../text/comparison-key.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import type { ArticleMention } from './article-mention.js';
import { bylineMentionKey, workMentionKey } from './mention-key.js';
import { shortHash } from './short-hash.js';

/** A place in a document, and what stands there. */
export interface MentionPlace {
  readonly key: string;
  /** As a decision names it. */
  readonly label: string;
  /** All that it may have been named by. */
  readonly forms: readonly string[];
}

const WORDS_OF_TEXT = 12;

/** The places of one mention of an article: its own, then those of its byline. */
export function placesOf(mention: ArticleMention): { work: MentionPlace; bylines: MentionPlace[] } {
  const { title, abstract, authors, pages } = mention.article;
  const key = workMentionKey(mention);
  const forms = [...present(title), ...present(abstract).map(firstWords), ...(pages === null ? [] : [pages])];
  return {
    work: { key, label: forms[0] ?? '', forms },
    bylines: authors.map(({ name, position }) => {
      const names = present(name);
      return { key: bylineMentionKey(key, position), label: names[0] ?? '', forms: names };
    }),
  };
}

/**
 * The key of the place that a reference means in a document as it is read now: the one it names where that still
 * bears the label, else the nearest that does. Where none does, a key that no place has: what the reference stands in
 * applies to nothing until the label is back.
 */
export function locateMention({ key, label }: MentionReference, places: readonly MentionPlace[]): string {
  const isByline = key.includes('/');
  const bearing = places.filter(
    (place) => place.key.includes('/') === isByline && bears(place, label, isByline),
  );
  if (bearing.some((place) => place.key === key)) return key;
  const distance = (place: MentionPlace) =>
    numbersOf(place.key).map((at, nth) => Math.abs(at - numbersOf(key)[nth]!));
  const [nearest] = bearing.sort((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    return one[0]! - other[0]! || (one[1] ?? 0) - (other[1] ?? 0) || (a.key < b.key ? -1 : 1);
  });
  return nearest?.key ?? danglingKey({ key, label });
}

/** The key under which a decision is kept that names something no longer there. */
export function danglingKey({ key, label }: MentionReference): string {
  return `${key}?${shortHash(label, 8)}`;
}

/** Whether a key is of something no longer there. */
export function isDangling(key: string): boolean {
  return key.includes('?');
}

function bears({ forms }: MentionPlace, label: string, isByline: boolean): boolean {
  const wanted = comparisonKey(label);
  if (forms.some((form) => comparisonKey(form) === wanted)) return true;
  return (
    isByline && forms.some((form) => nameSkeleton(form) !== '' && nameSkeleton(form) === nameSkeleton(label))
  );
}

function present({ fa, en }: Bilingual): string[] {
  return [fa, en].filter((text) => text !== null && text !== '') as string[];
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, WORDS_OF_TEXT).join(' ');
}

/** Index and position, as far as a key has them. */
function numbersOf(key: string): number[] {
  return key
    .slice(key.indexOf('#') + 1)
    .split('/')
    .map(Number);
}
