import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { foldInto, type FoldTarget } from './fold-text.js';
import { endOfMarks } from './mapped-text.js';
import { normalise } from './normalise.js';
import { BREAK_BEFORE, HAS_SOFT, emptyScan, scanTokens } from './scan-tokens.js';
import { stringFromUnits } from './string-from-units.js';
import type { Token } from './token.js';
import { SCRIPTS, tokenise } from './tokenise.js';

/**
 * The tokens of a text in flat arrays, for programs that look at every letter and at few tokens whole. Built in
 * arrays that are used again: valid until the next table is made.
 */
export interface TokenTable {
  readonly count: number;
  /** Letters of the tokens, soft boundaries removed: of token `i` from `starts[i]` up to `ends[i]`. */
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The character class of a token's letters. */
  readonly kinds: Uint8Array;
  /** Bit {@link BREAK_BEFORE}. */
  readonly flags: Uint8Array;
  /** UTF-16 offsets of a token into the raw text, half-open. */
  readonly rawStart: (index: number) => number;
  readonly rawEnd: (index: number) => number;
  /** The token as an object, made when asked for. */
  readonly at: (index: number) => Token;
}

const folded: FoldTarget = { units: new Uint16Array(0), origins: new Uint32Array(0) };
const scan = emptyScan();

/** The tokens of raw text: equal to `tokenise(normalise(raw))`, without their making. */
export function tokenTableOfText(raw: string): TokenTable {
  const length = foldInto(folded, raw, { start: 0, end: raw.length }, []);
  const { units, origins } = folded;
  scanTokens(scan, units, length);
  const { count, starts, ends, kinds, flags } = scan;
  for (let index = 0; index < count; index++)
    if ((flags[index]! & HAS_SOFT) !== 0) {
      const last = origins[ends[index]! - 1]!;
      ends[index] = withoutSoft(units, starts[index]!, ends[index]!, kinds[index]!);
      origins[ends[index]! - 1] = last;
    }
  const made = new Map<number, Token>();
  const rawStart = (index: number): number => origins[starts[index]!]!;
  const rawEnd = (index: number): number => endOfMarks(raw, origins[ends[index]! - 1]! + 1);
  const make = (index: number): Token => {
    const start = rawStart(index);
    const end = rawEnd(index);
    const breakBefore = (flags[index]! & BREAK_BEFORE) !== 0;
    if ((flags[index]! & HAS_SOFT) !== 0)
      return { ...tokenise(normalise(raw, { range: { start, end } }))[0]!, breakBefore };
    const text = stringFromUnits(units.subarray(starts[index], ends[index]));
    return { text, start, end, script: SCRIPTS[kinds[index]!]!, breakBefore };
  };
  const at = (index: number): Token => {
    let token = made.get(index);
    if (token === undefined) made.set(index, (token = make(index)));
    return token;
  };
  return { count, units, starts, ends, kinds, flags, rawStart, rawEnd, at };
}

/** Moves the letters of a token together. Soft boundaries and apostrophes are of another class than its letters. */
function withoutSoft(units: Uint16Array, start: number, end: number, kind: number): number {
  let to = start;
  for (let from = start; from < end; from++)
    if (CHARACTER_CLASS[units[from]!] === kind) units[to++] = units[from]!;
  return to;
}

const KIND_OF_SCRIPT = {
  other: CLASS.letter,
  latin: CLASS.latin,
  arabic: CLASS.arabic,
  number: CLASS.number,
};

let given = { units: new Uint16Array(64), ...emptyScan() };

/** The same of tokens that are there already. */
export function tokenTableOf(tokens: readonly Token[]): TokenTable {
  const { length: count } = tokens;
  if (count > given.starts.length)
    given = {
      units: given.units,
      count,
      starts: new Uint32Array(count * 2),
      ends: new Uint32Array(count * 2),
      kinds: new Uint8Array(count * 2),
      flags: new Uint8Array(count * 2),
    };
  const { starts, ends, kinds, flags } = given;
  let { units } = given;
  let used = 0;
  for (let index = 0; index < count; index++) {
    const { text, script, breakBefore } = tokens[index]!;
    if (used + text.length > units.length) {
      given.units = new Uint16Array((used + text.length) * 2);
      given.units.set(units);
      ({ units } = given);
    }
    starts[index] = used;
    for (let offset = 0; offset < text.length; offset++) units[used++] = text.charCodeAt(offset);
    ends[index] = used;
    kinds[index] = KIND_OF_SCRIPT[script];
    flags[index] = breakBefore ? BREAK_BEFORE : 0;
  }
  return {
    count,
    units,
    starts,
    ends,
    kinds,
    flags,
    rawStart: (index) => tokens[index]!.start,
    rawEnd: (index) => tokens[index]!.end,
    at: (index) => tokens[index]!,
  };
}
