import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { ZWNJ } from './characters.js';

// Imported bindings as constants of this module: the loops below read them for every character.
const CLASSES = CHARACTER_CLASS;
const { separator: SEPARATOR, soft: SOFT, break: BREAK, latin: LATIN, number: NUMBER } = CLASS;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const SMALL_S = 0x73;

/** Bits of {@link ScannedTokens.flags}: a mark or the start of the text before the token; a soft boundary in it. */
export const BREAK_BEFORE = 1;
export const HAS_SOFT = 2;

/** Where the tokens of a folded text are: one entry in each array per token. Overwritten by the next scan. */
export interface ScannedTokens {
  count: number;
  /** Half-open offsets into the folded text. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The class of a token's letters. */
  kinds: Uint8Array;
  flags: Uint8Array;
}

/** Arrays for a scan, to be used for many texts. */
export function emptyScan(tokens = 64): ScannedTokens {
  return {
    count: 0,
    starts: new Uint32Array(tokens),
    ends: new Uint32Array(tokens),
    kinds: new Uint8Array(tokens),
    flags: new Uint8Array(tokens),
  };
}

/** Finds the tokens of a folded text: see `tokenise` for what a token is. No object is made per token. */
export function scanTokens(into: ScannedTokens, units: Uint16Array, length: number): void {
  let { starts, ends, kinds, flags } = into;
  const classes = CLASSES;
  let count = 0;
  let breakBefore = BREAK_BEFORE;
  let index = 0;
  while (index < length) {
    const kind = classes[units[index]!]!;
    if (kind === SEPARATOR || kind === SOFT) {
      index++;
      continue;
    }
    if (kind === BREAK) {
      if (breakBefore === 0 && isBreak(units, length, index)) breakBefore = BREAK_BEFORE;
      index++;
      continue;
    }
    if (count === starts.length) {
      grow(into);
      ({ starts, ends, kinds, flags } = into);
    }
    let soft = 0;
    let end = index + 1;
    for (; end < length; end++) {
      const next = classes[units[end]!]!;
      if (next === kind) continue;
      if (next === SEPARATOR ? units[end] !== APOSTROPHE : next !== SOFT) break;
      if (!continuesWord(units, length, end, kind, next)) break;
      soft = HAS_SOFT;
      // A long run of soft boundaries must not be looked through again from each of them.
      if (next === SOFT) while (units[end + 1] === ZWNJ) end++;
    }
    starts[count] = index;
    ends[count] = end;
    kinds[count] = kind;
    flags[count++] = breakBefore | soft;
    breakBefore = 0;
    index = kind === LATIN && isPossessive(units, length, end) ? end + 2 : end;
  }
  into.count = count;
}

function grow(scan: ScannedTokens): void {
  const size = scan.starts.length * 2;
  for (const field of ['starts', 'ends'] as const) {
    const larger = new Uint32Array(size);
    larger.set(scan[field]);
    scan[field] = larger;
  }
  for (const field of ['kinds', 'flags'] as const) {
    const larger = new Uint8Array(size);
    larger.set(scan[field]);
    scan[field] = larger;
  }
}

/** Whether a soft boundary or an apostrophe at `at` stands between two letters of one word. */
function continuesWord(units: Uint16Array, length: number, at: number, kind: number, next: number): boolean {
  if (next === SOFT) {
    let after = at + 1;
    while (after < length && units[after] === ZWNJ) after++;
    return classAt(units, length, after) === kind;
  }
  return kind === LATIN && classAt(units, length, at + 1) === LATIN && !isPossessive(units, length, at);
}

function isPossessive(units: Uint16Array, length: number, apostrophe: number): boolean {
  return (
    apostrophe + 1 < length &&
    units[apostrophe] === APOSTROPHE &&
    units[apostrophe + 1] === SMALL_S &&
    classAt(units, length, apostrophe + 2) !== LATIN
  );
}

function isBreak(units: Uint16Array, length: number, at: number): boolean {
  const mark = units[at];
  if (mark !== FULL_STOP && mark !== COMMA) return true;
  const before = classAt(units, length, at - 1);
  if (before === NUMBER) return classAt(units, length, at + 1) !== NUMBER;
  const isInitial = mark === FULL_STOP && before === LATIN && classAt(units, length, at - 2) !== LATIN;
  return !isInitial;
}

function classAt(units: Uint16Array, length: number, at: number): number {
  return at >= 0 && at < length ? CLASSES[units[at]!]! : SEPARATOR;
}
