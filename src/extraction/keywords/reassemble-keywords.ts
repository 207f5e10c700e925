import type { Span } from '../../domain/span.js';

/** A keyword put together again from words that PDF extraction left out of order. */
export interface ReassembledKeyword extends Span {
  readonly label: string;
}

interface Fragment extends Span {
  readonly text: string;
  /** A mark that ends a keyword follows. */
  readonly ends: boolean;
}

interface Item {
  readonly words: readonly Fragment[];
}

const FRAGMENT = /[^\s\u200C,;.:\u060C\u061B\u2022]+/g;
const END_MARK = /^[\s\u200C]*[,;.\u060C\u061B]/;
/** Words of one keyword lie near each other even out of order. */
const NEAR = 6;
const MOST_WORDS_BEFORE = 3;
const MOST_FRAGMENTS = 60;
const LONGEST_ENDING = 3;

/**
 * Keywords whose words stand in visual order: right-to-left lines that PDF extraction wrote from the wrong side, cut
 * at soft boundaries. A word with a mark behind it ends a keyword; the words before it are those that, in some
 * order, form a phrase that is attested elsewhere.
 *
 * @param isPhrase whether words in this order stand together in title, abstract or ontology
 * @returns spans of `text`, in reading order; `null` unless every word finds its place
 */
export function reassembleKeywords(
  text: string,
  isPhrase: (words: readonly string[]) => boolean,
  split: (word: string) => readonly string[],
): ReassembledKeyword[] | null {
  const fragments = fragmentsOf(text, split);
  if (fragments.length < 2 || fragments.length > MOST_FRAGMENTS) return null;
  const free = new Set(fragments);
  const candidates = fragments
    .flatMap((last, index) => itemsEnding(last, index, fragments, isPhrase))
    .sort((a, b) => b.words.length - a.words.length || extent(a) - extent(b));
  const items: Item[] = [];
  for (const item of candidates) {
    if (!item.words.every((word) => free.has(word))) continue;
    for (const word of item.words) free.delete(word);
    items.push(item);
  }
  const rest = restItem([...free], fragments);
  if (rest !== null) {
    for (const word of rest.words) free.delete(word);
    items.push(rest);
  }
  for (const word of free) {
    if (!word.ends || !isPhrase([word.text])) return null;
    items.push({ words: [word] });
  }
  return items.sort((a, b) => orderOf(b) - orderOf(a)).map(toKeyword);
}

function fragmentsOf(text: string, split: (word: string) => readonly string[]): Fragment[] {
  return [...text.matchAll(FRAGMENT)].flatMap(({ 0: word, index }) => {
    const ends = END_MARK.test(text.slice(index + word.length));
    const span = { start: index, end: index + word.length };
    const pieces = split(word);
    return pieces.map((piece, at) => ({ ...span, text: piece, ends: ends && at === pieces.length - 1 }));
  });
}

/** Items of two and more words whose last word is `last`; without a mark behind it, it may still end the list. */
function itemsEnding(
  last: Fragment,
  index: number,
  fragments: readonly Fragment[],
  isPhrase: (words: readonly string[]) => boolean,
): Item[] {
  const near = fragments.filter(
    (fragment, at) => fragment !== last && !fragment.ends && Math.abs(at - index) <= NEAR,
  );
  const items: Item[] = [];
  const extend = (before: readonly Fragment[]): void => {
    if (before.length > 0) {
      const words = [...before, last];
      if (isPhrase(words.map(({ text }) => text))) items.push({ words });
    }
    if (before.length === MOST_WORDS_BEFORE) return;
    for (const fragment of near) if (!before.includes(fragment)) extend([fragment, ...before]);
  };
  extend([]);
  return items;
}

/**
 * What is left when all other words have found their places: neighbours that end nothing and one word that does. It
 * must be too short to be a keyword itself, as endings are that were cut off at a soft boundary.
 */
function restItem(free: readonly Fragment[], fragments: readonly Fragment[]): Item | null {
  const ends = free.filter((word) => word.ends && word.text.length <= LONGEST_ENDING);
  const before = free.filter((word) => !word.ends);
  const [last] = ends;
  if (last === undefined || ends.length > 1) return null;
  if (before.length === 0 || before.length > MOST_WORDS_BEFORE) return null;
  const places = before.map((word) => fragments.indexOf(word));
  const areNeighbours = places.every((place, index) => index === 0 || place - places[index - 1]! <= 2);
  return areNeighbours ? { words: [...before, last] } : null;
}

function extent({ words }: Item): number {
  return Math.max(...words.map(({ end }) => end)) - Math.min(...words.map(({ start }) => start));
}

/** Visual order runs backwards: what was printed last comes first. */
function orderOf({ words }: Item): number {
  return words.at(-1)!.start;
}

function toKeyword({ words }: Item): ReassembledKeyword {
  return {
    label: words.map(({ text }) => text).join(' '),
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}
