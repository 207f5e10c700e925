import { searchWords } from '../../text/search-words.js';

/**
 * The ways to write one word looked for, each a pattern in a text made by `searchText`: ` word` for a word that
 * begins so, ` word ` for the word alone.
 */
export type Spellings = readonly string[];

/** Shorter words are too often the beginning of others ("us" of "use"): they are looked for whole. */
const SHORTEST_BEGINNING = 4;

/** Neither part of a word written apart is shorter than this. */
const SHORTEST_PART = 2;

/** The words of a text and, for each, the ways to write it: joined with a neighbour, or written apart. */
export function spellingsOf(text: string): Spellings[] {
  const words = searchWords(text).map((word) => word.text);
  return words.map((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    return [
      pattern(word),
      ...(before === undefined ? [] : [pattern(before + word)]),
      ...(after === undefined ? [] : [pattern(word + after)]),
      ...partings(word),
    ];
  });
}

/** Finds words that begin with this one. */
export function pattern(word: string): string {
  return word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`;
}

/** The word itself, without the marks of its pattern. */
export function wordOf(spellings: Spellings): string {
  return spellings[0]?.trim() ?? '';
}

/** Whether a text made by `searchText` holds every word. */
export function holds(text: string, words: readonly Spellings[]): boolean {
  return words.every((spellings) => spellings.some((spelling) => text.includes(spelling)));
}

function partings(word: string): string[] {
  const places = Math.max(0, word.length - 2 * SHORTEST_PART + 1);
  return Array.from({ length: places }, (_, place) => {
    const at = place + SHORTEST_PART;
    return ` ${word.slice(0, at)} ${word.slice(at)}`;
  });
}
