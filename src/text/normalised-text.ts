import type { Span } from '../domain/span.js';

/** A copy of raw text made for matching, with the way back. */
export interface NormalisedText {
  /**
   * Lower case without diacritics, Persian letters and all digits in one form, marks and bidirectional controls
   * dropped, quotes, dashes and Persian punctuation as ASCII, each run of white space one space. The zero width
   * non-joiner stays, as U+200C: a soft boundary inside a word.
   */
  readonly text: string;
  /**
   * The raw text behind a stretch of `text`.
   *
   * @param start first code unit in `text`
   * @param end code unit after the last one in `text`
   * @returns UTF-16 offsets into the raw text, half-open; combining marks of the last letter are included
   */
  rawSpan(start: number, end: number): Span;
}
