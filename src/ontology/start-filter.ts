import type { TokenTable } from '../text/token-table.js';
import type { TriePattern } from './letter-trie.js';

/** Letters the filter looks at. */
const LOOK = 4;
const HASH_BITS = 17;

/**
 * Builds the question whether any pattern can begin at a letter of a token; "yes" may be wrong, "no" never is. It
 * looks up the first letters in a bit set small enough to stay in the nearest cache, which spares most words the
 * walk through the trie.
 *
 * @param initials whether an ending can begin with a code unit
 */
export function startFilter(
  patterns: readonly TriePattern[],
  initials: Uint8Array,
): (table: TokenTable, index: number, from: number) => boolean {
  const bits = new Uint32Array(1 << (HASH_BITS - 5));
  const set = (hash: number): void => {
    bits[hash >>> 5]! |= 1 << (hash & 31);
  };
  for (const { letters } of patterns) {
    if (letters.length >= LOOK) {
      set(hashOf(unitAt(letters, 0), unitAt(letters, 1), unitAt(letters, 2), unitAt(letters, 3)));
      continue;
    }
    // A name of three letters may have an ending behind it in its token.
    if (letters.length === LOOK - 1)
      for (let initial = 0; initial < initials.length; initial++)
        if (initials[initial] === 1)
          set(hashOf(unitAt(letters, 0), unitAt(letters, 1), unitAt(letters, 2), initial));
    // A token of so few letters may be the name or, before others, the beginning of it.
    for (let length = 1; length <= letters.length; length++)
      set(
        hashOf(
          unitAt(letters, 0),
          length > 1 ? unitAt(letters, 1) : 0,
          length > 2 ? unitAt(letters, 2) : 0,
          0,
        ),
      );
  }
  return (table, index, from) => {
    const { units: text, starts, ends, count } = table;
    const end = ends[index]!;
    let hash: number;
    if (end - from >= LOOK) hash = hashOf(text[from]!, text[from + 1]!, text[from + 2]!, text[from + 3]!);
    else {
      const second = end - from > 1 ? text[from + 1]! : 0;
      const third = end - from > 2 ? text[from + 2]! : 0;
      hash = hashOf(text[from]!, second, third, 0);
      if ((bits[hash >>> 5]! & (1 << (hash & 31))) !== 0) return true;
      const next = index + 1;
      // Three tokens for four letters are rare; they are left to the trie.
      if (next === count || end - from + ends[next]! - starts[next]! < LOOK) return true;
      const rest = starts[next]!;
      if (third !== 0) hash = hashOf(text[from]!, second, third, text[rest]!);
      else if (second !== 0) hash = hashOf(text[from]!, second, text[rest]!, text[rest + 1]!);
      else hash = hashOf(text[from]!, text[rest]!, text[rest + 1]!, text[rest + 2]!);
    }
    return (bits[hash >>> 5]! & (1 << (hash & 31))) !== 0;
  };
}

function unitAt(letters: string, at: number): number {
  return letters.charCodeAt(at);
}

function hashOf(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul(first, 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39) ^ Math.imul(third, 0x85ebca6b);
  return Math.imul(mixed ^ Math.imul(fourth, 0xc2b2ae35), 0x9e3779b1) >>> (32 - HASH_BITS);
}
