import { MappedText } from './mapped-text.js';
import { packTokens } from './packed-tokens.js';
import type { NormalisedText } from './normalised-text.js';
import { BREAK_BEFORE, HAS_SOFT, emptyScan, scanTokens } from './scan-tokens.js';
import type { Token } from './token.js';

/** By character class. */
export const SCRIPTS = ['other', 'latin', 'arabic', 'number', 'other'] as const;

const scan = emptyScan();

/**
 * Splits normalised text into words and numbers.
 *
 * A change of script ends a token, so that a figure glued to a word comes apart. The English
 * possessive 's yields no token. A full stop after a single Latin letter (an initial, "U.S.") and marks between
 * digits are no break.
 */
export function tokenise(normalised: NormalisedText): Token[] {
  const { text } = normalised;
  const mapped = normalised instanceof MappedText ? normalised : null;
  const units = mapped?.units ?? unitsOf(text);
  scanTokens(scan, units, text.length);
  const { count, starts, ends, kinds, flags } = scan;
  const tokens: Token[] = [];
  for (let index = 0; index < count; index++) {
    const from = starts[index]!;
    const to = ends[index]!;
    const start = mapped === null ? normalised.rawSpan(from, to).start : mapped.origins[from]!;
    const end = mapped === null ? normalised.rawSpan(from, to).end : mapped.rawEnd(to);
    const word = text.slice(from, to);
    const script = SCRIPTS[kinds[index]!]!;
    const breakBefore = (flags[index]! & BREAK_BEFORE) !== 0;
    if ((flags[index]! & HAS_SOFT) !== 0) {
      const parts = word.split(/[\u200c']+/);
      tokens.push({ text: parts.join(''), start, end, script, breakBefore, parts });
    } else tokens.push({ text: word, start, end, script, breakBefore });
  }
  packTokens(tokens, units, scan);
  return tokens;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}
