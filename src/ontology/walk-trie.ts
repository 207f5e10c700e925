import { BREAK_BEFORE } from '../text/scan-tokens.js';
import type { TokenTable } from '../text/token-table.js';
import { SCRIPTS } from '../text/tokenise.js';
import type { AliasPattern } from './alias-patterns.js';
import type { Endings } from './compile-endings.js';
import {
  CLASS_BITS,
  DENSE_NODES,
  HAS_SLOTS,
  IS_END,
  MAY_BREAK,
  MAY_SPACE,
  sparseNext,
} from './letter-trie.js';
import type { LetterTrie } from './letter-trie.js';
import { isCasedAsMeant } from './letter-case.js';
import { BESIDES, FORGIVING, LEAST_INFLECTED, patternFits, takesCrossings } from './pattern-fits.js';
import { patternSets, type Named } from './pattern-sets.js';
import type { besideTheoryNoun } from './theory-nouns.js';

// Imported bindings as constants of this module: the walk reads them for every letter.
const SHIFT = CLASS_BITS;
const DENSE = DENSE_NODES;
const SLOTS = HAS_SLOTS;
const END = IS_END;
const BREAKABLE = MAY_BREAK;
const SPACED = MAY_SPACE;
const BROKEN = BREAK_BEFORE;
const nextOf = sparseNext;

/** A stretch of tokens whose letters are an alias. */
export interface Candidate {
  readonly firstToken: number;
  /** Letters of the first token before the alias: a glued prefix. */
  readonly offset: number;
  /** Half-open. */
  readonly endToken: number;
  /** Letters of the alias. */
  readonly letters: number;
  /** What the patterns name that fit, `null` for nothing of the ontology. */
  readonly named: Named | null;
}

export const LONGEST_ENDING = 6;

type Walk = (table: TokenTable, first: number, offset: number, raw?: string) => Candidate | null;

/** Where walks note the ends of patterns they pass: overwritten by the next walk, which is synchronous. */
interface PassedEnds {
  readonly nodes: Int32Array;
  readonly letters: Int32Array;
  /** Half-open. */
  readonly endTokens: Int32Array;
  /** 1 when no ending follows in the token. */
  readonly bare: Uint8Array;
  /** How many of the walk's crossings lie before the end. */
  readonly crossed: Int32Array;
}

/** Builds the walk that finds the longest alias starting at a letter of a token. */
export function walkTrie(
  trie: LetterTrie,
  patterns: readonly AliasPattern[],
  { isEnding }: Endings,
  widen: ReturnType<typeof besideTheoryNoun>,
): Walk {
  const { classes, dense, firstClass, slots, flags, longest, endsFrom, ends } = trie;
  const most = patterns.reduce((length, { letters }) => Math.max(length, letters.length), 0);
  const fits = patternFits(patterns, ends);
  const namedBy = patternSets(patterns, ends.length);
  /** The patterns that fit where one looks, to be overwritten. */
  const fitting = new Int32Array(ends.length);
  // Letters seen when a token boundary was crossed, negative at a mark.
  const crossings = new Int32Array(most);
  const passed: PassedEnds = {
    nodes: new Int32Array(most),
    letters: new Int32Array(most),
    endTokens: new Int32Array(most),
    bare: new Uint8Array(most),
    crossed: new Int32Array(most),
  };

  /** Patterns that stand for themselves win over those that need a theory word beside them. */
  const candidateAt = (
    end: number,
    table: TokenTable,
    first: number,
    offset: number,
    raw: string | undefined,
  ): Candidate | null => {
    const endToken = passed.endTokens[end]!;
    const letters = passed.letters[end]!;
    const node = passed.nodes[end]!;
    const from = endsFrom[node]!;
    const isBare = passed.bare[end] === 1;
    const gather = (beside: number): number => {
      let count = 0;
      for (let at = from; at < endsFrom[node + 1]!; at++) {
        if (fits.besides[at] !== beside || !(isBare || fits.inflected[at] === 1)) continue;
        if (!takesCrossings(fits, at, crossings, passed.crossed[end]!)) continue;
        const index = ends[at]!;
        const isMeant =
          fits.capitals[at] === 0 || isCasedAsMeant(patterns[index]!, table, { first, end: endToken, raw });
        if (isMeant) fitting[count++] = index;
      }
      return count;
    };
    const whole = gather(0);
    if (whole > 0)
      return { firstToken: first, offset, endToken, letters, named: namedBy(from, fitting, whole) };
    if (offset > 0) return null;
    for (let beside = 1; beside < BESIDES.length; beside++) {
      const these = gather(beside);
      const wide = these > 0 ? widen(table, first, endToken, BESIDES[beside]!) : null;
      if (wide) return { ...wide, offset, letters, named: namedBy(from, fitting, these) };
    }
    return null;
  };

  /** Follows the letters as far as any pattern goes and notes the ends it passes. */
  const follow = (table: TokenTable, first: number, offset: number): number => {
    const { units, starts, ends: tokenEnds, kinds, flags: tokenFlags, count } = table;
    let node = 0;
    let letters = 0;
    let misplaced = 0;
    let crossed = 0;
    let found = 0;
    for (let index = first; index < count; index++) {
      const stop = tokenEnds[index]!;
      for (let at = index === first ? starts[index]! + offset : starts[index]!; at < stop; at++) {
        const letterClass = classes[units[at]!]!;
        if (node < DENSE) node = dense[(node << SHIFT) | letterClass]!;
        else if (firstClass[node] === letterClass) node++;
        else if ((flags[node]! & SLOTS) === 0) return found;
        else node = nextOf(slots, (node << SHIFT) | letterClass);
        if (node === 0) return found;
        letters++;
        if ((flags[node]! & END) === 0) continue;
        const rest = stop - at - 1;
        if (rest > 0) {
          if (rest > LONGEST_ENDING || letters < LEAST_INFLECTED) continue;
          if (!isEnding(kinds[index]!, units, at + 1, stop)) continue;
        }
        passed.nodes[found] = node;
        passed.letters[found] = letters;
        passed.endTokens[found] = index + 1;
        passed.bare[found] = rest === 0 ? 1 : 0;
        passed.crossed[found++] = crossed;
      }
      const after = index + 1;
      if (after === count) return found;
      const flag = flags[node]!;
      const breaks = (tokenFlags[after]! & BROKEN) !== 0;
      if (breaks && (flag & BREAKABLE) === 0) return found;
      if ((flag & SPACED) === 0) {
        const limit = FORGIVING[SCRIPTS[kinds[index]!]!];
        if (++misplaced > limit.misplaced || longest[node]! < limit.letters) return found;
      }
      crossings[crossed++] = breaks ? -letters : letters;
    }
    return found;
  };

  return (table, first, offset, raw) => {
    for (let end = follow(table, first, offset) - 1; end >= 0; end--) {
      const candidate = candidateAt(end, table, first, offset, raw);
      if (candidate) return candidate;
    }
    return null;
  };
}
