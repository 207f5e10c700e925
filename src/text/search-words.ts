import { normalise } from './normalise.js';

/** A word as a search compares it, and where it stands. */
export interface SearchWord {
  /** Letters and digits only, normalised. */
  readonly text: string;
  /** UTF-16 offsets into the raw text, half-open. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text for full-text search. Whatever stands inside a word without being heard (a hyphen, a zero
 * width non-joiner) parts it: a search reads each way of joining and parting its own words instead.
 */
export function searchWords(raw: string): SearchWord[] {
  const normalised = normalise(raw);
  return [...normalised.text.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    ...normalised.rawSpan(index, index + text.length),
  }));
}

/** The words of a text with one space between them and around them, to look for ` word` and ` word ` in. */
export function searchText(raw: string): string {
  return ` ${(normalise(raw).text.match(WORD) ?? []).join(' ')} `;
}
