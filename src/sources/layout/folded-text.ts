import { normalisedString } from '../../text/normalised-string.js';

let last = { printed: '', folded: '' };

/**
 * A short text made for matching, where its offsets do not matter. The last one is remembered, because the tests
 * that tell names from titles and affiliations ask for the same text one after another.
 */
export function foldedText(printed: string): string {
  if (last.printed !== printed) last = { printed, folded: normalisedString(printed) };
  return last.folded;
}
