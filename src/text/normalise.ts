import type { Span } from '../domain/span.js';
import { foldText, type FoldTarget, type SkippedSpan } from './fold-text.js';
import type { NormalisedText } from './normalised-text.js';
import { repairText } from './repair-text.js';

export interface NormaliseOptions {
  /** The part of the raw text to normalise; all of it when not given. Offsets stay those of the whole text. */
  readonly range?: Span;
  /** Running heads, page numbers and the like inside the range, by start offset. */
  readonly skip?: readonly SkippedSpan[];
  /**
   * Undo damage of text extraction in the copy where that yields a known word; healthy text stays as it is. Known
   * are frequent words, words that recur in the document, and those given here as comparison keys.
   */
  readonly repair?: boolean | { readonly known: ReadonlySet<string> };
}

/**
 * Folds Persian and Latin text for matching, in one pass, and remembers where each character came from.
 *
 * A Latin word hyphenated over a line break is joined by a soft boundary (U+200C), so that both the joined word
 * and its two parts can match.
 *
 * @param target see `foldText`
 */
export function normalise(raw: string, options: NormaliseOptions = {}, target?: FoldTarget): NormalisedText {
  const { range = { start: 0, end: raw.length }, skip = [], repair = false } = options;
  const folded = foldText(raw, range, skip, target);
  return repair === false ? folded : repairText(folded, repair === true ? null : repair.known);
}
