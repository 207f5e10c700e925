import type { AliasPattern } from './alias-patterns.js';

/**
 * Spaces in the wrong place (damaged text) are forgiven up to two, in aliases too long to arise by chance from
 * the letters of other words; in Latin script one, since its words are rarely broken.
 */
export const FORGIVING = {
  arabic: { letters: 9, misplaced: 2 },
  latin: { letters: 12, misplaced: 1 },
  number: { letters: Infinity, misplaced: 0 },
  other: { letters: Infinity, misplaced: 0 },
} as const;
/** An alias of fewer letters takes no ending: "US" is not in "uses". */
export const LEAST_INFLECTED = 3;

/** What stands beside an alias, as {@link PatternFits.besides} holds it. */
export const BESIDES = [null, 'adjectiveNouns', 'theoryNouns'] as const;

const MAY_SPACE = 1;
const MAY_BREAK = 2;
const OFFSET_SHIFT = 2;

/**
 * What decides whether a pattern fits where its letters stand, in the order in which the trie lists the patterns at its
 * nodes: of the patterns themselves, which lie all over the memory, none is looked at for it.
 */
export interface PatternFits {
  /** Place in {@link BESIDES}. */
  readonly besides: Uint8Array;
  /** 1 for an alias written in capitals. */
  readonly capitals: Uint8Array;
  /** 1 for one that may take an ending. */
  readonly inflected: Uint8Array;
  /** How many spaces in the wrong place are forgiven. */
  readonly forgiven: Uint8Array;
  /** Where a space or a mark may stand, of the pattern at `i` from `spacesFrom[i]` up to `spacesFrom[i + 1]`. */
  readonly spacesFrom: Uint32Array;
  /** Letters before it, shifted, with bits for what may stand there. */
  readonly spaces: Uint16Array;
}

/** @param ends indexes of patterns in the order of the trie */
export function patternFits(patterns: readonly AliasPattern[], ends: Uint32Array): PatternFits {
  const { length } = ends;
  const besides = new Uint8Array(length);
  const capitals = new Uint8Array(length);
  const inflected = new Uint8Array(length);
  const forgiven = new Uint8Array(length);
  const spacesFrom = new Uint32Array(length + 1);
  const spaces: number[] = [];
  for (let at = 0; at < length; at++) {
    const pattern = patterns[ends[at]!]!;
    const size = pattern.letters.length;
    besides[at] = BESIDES.indexOf(pattern.beside);
    if (pattern.capitals) capitals[at] = 1;
    if (size >= LEAST_INFLECTED && pattern.beside === null) inflected[at] = 1;
    const { letters, misplaced } = FORGIVING[pattern.script];
    if (size >= letters) forgiven[at] = misplaced;
    for (const offset of pattern.boundaries)
      spaces.push((offset << OFFSET_SHIFT) | MAY_SPACE | (pattern.breaks.includes(offset) ? MAY_BREAK : 0));
    spacesFrom[at + 1] = spaces.length;
  }
  return { besides, capitals, inflected, forgiven, spacesFrom, spaces: Uint16Array.from(spaces) };
}

/**
 * Whether a pattern takes the crossings from one token to the next.
 *
 * @param crossings letters before each crossing, negative at a mark
 */
export function takesCrossings(
  { forgiven, spacesFrom, spaces }: PatternFits,
  at: number,
  crossings: Int32Array,
  count: number,
): boolean {
  let misplaced = 0;
  let space = spacesFrom[at]!;
  const end = spacesFrom[at + 1]!;
  for (let index = 0; index < count; index++) {
    const crossing = crossings[index]!;
    const letters = Math.abs(crossing);
    // Both lists are in the order of the letters.
    while (space < end && spaces[space]! >> OFFSET_SHIFT < letters) space++;
    const allowed = space < end && spaces[space]! >> OFFSET_SHIFT === letters ? spaces[space]! : 0;
    if (crossing < 0) {
      if ((allowed & MAY_BREAK) === 0) return false;
    } else if ((allowed & MAY_SPACE) === 0 && ++misplaced > forgiven[at]!) return false;
  }
  return true;
}
