import type { Span } from '../domain/span.js';

/** A word or number of normalised text. Punctuation is no token; it shows in {@link Token.breakBefore}. */
export interface Token extends Span {
  /** Normalised, soft boundaries removed. Offsets are UTF-16 code units into the RAW text, half-open. */
  readonly text: string;
  readonly script: 'arabic' | 'latin' | 'number' | 'other';
  /** A mark that ends a sentence or clause, or the start of the text, stands before the token. */
  readonly breakBefore: boolean;
  /** The pieces at soft boundaries (zero width non-joiner, hyphenation, apostrophe), when there are any. */
  readonly parts?: readonly string[];
}
