import { CLASS } from './character-class.js';
import { endOfMarks } from './mapped-text.js';
import { normalise } from './normalise.js';
import { packOf, type PackedTokens } from './packed-tokens.js';
import { emptyTextScan, LOOK_AHEAD, scanRawText } from './scan-raw-text.js';
import { BREAK_BEFORE, HAS_SOFT, emptyScan } from './scan-tokens.js';
import { stringFromUnits } from './string-from-units.js';
import type { Token } from './token.js';
import { SCRIPTS, tokenise } from './tokenise.js';

/**
 * The tokens of a text in flat arrays, for programs that look at every letter and at few tokens whole. Built in
 * arrays that are used again: valid until the next table is made.
 */
export interface TokenTable {
  readonly count: number;
  /**
   * Letters of the tokens side by side, soft boundaries removed: of token `i` from `starts[i]` up to `ends[i]`, where
   * those of the next one start. {@link LOOK_AHEAD} more can be read, whatever stands there.
   */
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

const scan = emptyTextScan(256, 4096);

/** The tokens of raw text: equal to `tokenise(normalise(raw))`, without their making. */
export function tokenTableOfText(raw: string): TokenTable {
  scanRawText(scan, raw);
  const { count, units, starts, ends, kinds, flags, rawStarts, rawLasts } = scan;
  const made = new Map<number, Token>();
  const rawStart = (index: number): number => rawStarts[index]!;
  const rawEnd = (index: number): number => endOfMarks(raw, rawLasts[index]! + 1);
  const make = (index: number): Token => {
    const start = rawStart(index);
    const end = rawEnd(index);
    const breakBefore = (flags[index]! & BREAK_BEFORE) !== 0;
    const text = stringFromUnits(units, starts[index], ends[index]);
    const token = { text, start, end, script: SCRIPTS[kinds[index]!]!, breakBefore };
    if ((flags[index]! & HAS_SOFT) === 0) return token;
    // A character that becomes several may hold the end of the token before as well.
    const again = tokenise(normalise(raw, { range: { start, end } })).find((one) => one.text === text);
    return again?.parts === undefined ? token : { ...token, parts: again.parts };
  };
  const at = (index: number): Token => {
    let token = made.get(index);
    if (token === undefined) made.set(index, (token = make(index)));
    return token;
  };
  return { count, units, starts, ends, kinds, flags, rawStart, rawEnd, at };
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
  const { count, units, starts, ends, kinds, flags } = packOf(tokens) ?? packAgain(tokens);
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

/** The letters of tokens that were made some time ago, or put together by other means. */
function packAgain(tokens: readonly Token[]): PackedTokens {
  const { length: count } = tokens;
  if (count > given.starts.length) given = { units: given.units, ...emptyScan(count * 2) };
  given.count = count;
  const { starts, ends, kinds, flags } = given;
  let { units } = given;
  let used = 0;
  for (let index = 0; index < count; index++) {
    const { text, script, breakBefore } = tokens[index]!;
    const room = used + text.length + LOOK_AHEAD;
    if (room > units.length) {
      given.units = new Uint16Array(room * 2);
      given.units.set(units);
      ({ units } = given);
    }
    starts[index] = used;
    for (let offset = 0; offset < text.length; offset++) units[used++] = text.charCodeAt(offset);
    ends[index] = used;
    kinds[index] = KIND_OF_SCRIPT[script];
    flags[index] = breakBefore ? BREAK_BEFORE : 0;
  }
  return given;
}
