import type { TokenTable } from '../text/token-table.js';
import type { TriePattern } from './letter-trie.js';
import { LEAST_INFLECTED } from './pattern-fits.js';
import { LONGEST_ENDING } from './walk-trie.js';

// Imported bindings as constants of this module: they are read for every letter.
const [MOST_ENDING, INFLECTED_FROM] = [LONGEST_ENDING, LEAST_INFLECTED];

/** A name of up to three letters is known by them all, one of up to five by four, a longer one by six. */
const LONGEST_SHORT = 3;
const MIDDLE = 4;
const LONG = 6;
/** Longer names are asked for so many of their letters in turn before the trie is walked. */
const STAGES = [8, 12, 16] as const;
const FAR = 16;

const LEAST_BITS = 17;
const MOST_BITS = 24;
/** Bits for each pattern, as a power of two: so few share one that the sets seldom say yes in vain. */
const ROOM_BITS = 4;

/**
 * Builds the question whether any pattern can begin at a letter of a token; "yes" may be wrong, "no" never is.
 *
 * It asks for the letters that follow, over the ends of tokens, since a name is its letters however they are spaced.
 * A set of bits small enough to stay in a near cache refuses most words at once; the rest are asked for more
 * letters, or for a whole name of fewer that ends where a token may. So the trie is walked hardly more often than a
 * name is found, and the time hangs little on how many names there are.
 *
 * @param initials per code unit, 1 when an ending can begin with it
 */
export function startFilter(
  patterns: readonly TriePattern[],
  initials: Uint8Array,
): (table: TokenTable, index: number, from: number) => boolean {
  const wanted = Math.ceil(Math.log2(patterns.length + 1)) + ROOM_BITS;
  const size = Math.min(MOST_BITS, Math.max(LEAST_BITS, wanted));
  const shift = 32 - size;
  /** Hashes of the letters by which names are known. Those of different lengths share the set and seldom meet. */
  const begins = new Uint32Array(1 << (size - 5));
  /** Hashes of the letters of names up to each stage, and of the whole names that end before the last. */
  const spelt = new Uint32Array(1 << (size - 5));
  const add = (set: Uint32Array, hash: number): void => {
    set[(hash >>> shift) >>> 5]! |= 1 << ((hash >>> shift) & 31);
  };
  const has = (set: Uint32Array, hash: number): number =>
    set[(hash >>> shift) >>> 5]! >>> ((hash >>> shift) & 31);

  for (const { letters } of patterns) {
    const { length } = letters;
    add(spelt, hashOf(letters, Math.min(length, FAR)));
    for (const stage of STAGES) if (length > stage) add(spelt, hashOf(letters, stage));
    if (length >= LONG) add(begins, hashOf(letters, LONG));
    else if (length > LONGEST_SHORT) add(begins, hashOf(letters, MIDDLE));
    else if (length > 1) add(begins, hashOf(letters, length));
    // Letters one by one are not asked for: there is hardly such a name.
    else for (let next = 0; next < initials.length; next++) add(begins, step(hashOf(letters, 1), next));
  }

  /** Whether at these letters stands a name of fewer than the far letters, or those of a longer one. */
  const goesOn = (units: Uint16Array, from: number, inToken: number): boolean => {
    let hash = 0;
    for (let length = 1; ; length++) {
      hash = step(hash, units[from + length - 1]!);
      const rest = inToken - length;
      const mayEnd =
        rest <= 0 ||
        (rest <= MOST_ENDING && length >= INFLECTED_FROM && initials[units[from + length]!] === 1);
      const isStage = length === STAGES[0] || length === STAGES[1] || length === FAR;
      if (!mayEnd && !isStage) continue;
      const isSpelt = (has(spelt, hash) & 1) !== 0;
      if (isSpelt ? mayEnd || length === FAR : isStage) return isSpelt;
    }
  };

  return ({ units, ends }, index, from) => {
    const two = step(step(0, units[from]!), units[from + 1]!);
    const three = step(two, units[from + 2]!);
    const four = step(three, units[from + 3]!);
    const six = step(step(four, units[from + 4]!), units[from + 5]!);
    return (
      ((has(begins, two) | has(begins, three) | has(begins, four) | has(begins, six)) & 1) !== 0 &&
      goesOn(units, from, ends[index]! - from)
    );
  };
}

/** One letter more: multiplicative hashing, whose upper bits depend on all letters. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

function hashOf(letters: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = step(hash, letters.charCodeAt(at));
  return hash;
}
