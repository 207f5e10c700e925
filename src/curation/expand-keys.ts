import { BadInputError } from './errors.js';

/** The first digits of a document's hash, as people see and copy them, and the place in the document. */
const SHORT_KEY = /^([0-9a-f]{6,63})…?(#\d+(?:\/\d+)?)$/;

/**
 * Mention keys in full: what stands for one of the known keys with fewer digits, as `decisions list` shows them, becomes
 * that key; what stands for none is left as it is.
 *
 * @throws BadInputError when one stands for several
 */
export function expandKeys(keys: readonly string[], known: readonly string[]): string[] {
  return keys.map((key) => {
    const [, digits, place] = SHORT_KEY.exec(key) ?? [];
    if (digits === undefined || place === undefined) return key;
    const meant = new Set(
      known.filter((full) => full.startsWith(digits) && full.slice(full.indexOf('#')) === place),
    );
    if (meant.size > 1)
      throw new BadInputError(`${key} stands for ${meant.size} mentions: give more of its digits.`);
    return [...meant][0] ?? key;
  });
}
