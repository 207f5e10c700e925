import { CHARACTER_CLASS } from './character-class.js';
import {
  CHARACTER_ENTRIES,
  classAhead,
  KIND,
  KIND_SHIFT,
  keptFrom,
  UNIT_ENTRIES,
} from './character-entries.js';
import { ZWNJ } from './characters.js';
import { EXPANSIONS, FOLD } from './fold-table.js';
import { isLatinLetter, resumeAfterHyphen } from './fold-text.js';
import { BREAK_BEFORE, HAS_SOFT } from './scan-tokens.js';
import { unitsFromString } from './units-from-string.js';

// Imported bindings as constants of this module: the loop below reads them for every character.
const CHARACTERS = CHARACTER_ENTRIES;
const UNITS = UNIT_ENTRIES;
const SHIFT = KIND_SHIFT;
const { latin: LATIN, number: NUMBER, letter: LAST_WORD_CLASS, break: BREAK, soft: SOFT } = KIND;
const { dropped: DROPPED, expanded: EXPANDED, blank: BLANK, hyphen: HYPHEN } = KIND;
const { apostrophe: APOSTROPHE, point: POINT, separator: SEPARATOR } = KIND;
/** The class of the open token when none is. */
const NONE = 15;

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** So many units behind the last one can be read, whatever stands there. */
export const LOOK_AHEAD = 17;

/** Tokens found in raw text, one entry in each array per token. Overwritten by the next scan. */
export interface ScannedText {
  count: number;
  /** Letters of all tokens side by side. */
  units: Uint16Array;
  /** Half-open offsets into `units`; a token ends where the next one starts. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The class of a token's letters. */
  kinds: Uint8Array;
  /** Bits {@link BREAK_BEFORE} and {@link HAS_SOFT}. */
  flags: Uint8Array;
  /** Raw offsets of a token's first and last letter. */
  rawStarts: Uint32Array;
  rawLasts: Uint32Array;
}

/** Arrays for a scan, to be used for many texts. */
export function emptyTextScan(tokens: number, units: number): ScannedText {
  return {
    count: 0,
    units: new Uint16Array(units),
    starts: new Uint32Array(tokens),
    ends: new Uint32Array(tokens),
    kinds: new Uint8Array(tokens),
    flags: new Uint8Array(tokens),
    rawStarts: new Uint32Array(tokens),
    rawLasts: new Uint32Array(tokens),
  };
}

/**
 * Folds and scans raw text in one pass: the tokens that `scanTokens` finds after `foldText`, without the copy in
 * between, which costs more than finding them.
 */
export function scanRawText(into: ScannedText, raw: string): void {
  const { length: to } = raw;
  const source = unitsFromString(raw);
  if (into.units.length < to + LOOK_AHEAD) into.units = new Uint16Array(to * 2 + LOOK_AHEAD);
  let { units, starts, ends, kinds, flags, rawStarts, rawLasts } = into;
  let count = 0;
  let length = 0;
  /** Class of the token that the last unit belongs to. */
  let open: number = NONE;
  let last = 0;
  /** Where the letters begin that end the open token without a mark between them. */
  let run = 0;
  let breakBefore = BREAK_BEFORE;
  /** The last unit is the s of a possessive: a letter, but of no token. */
  let possessive = false;
  /** The last unit is a hyphen behind a Latin letter; whether that letter ended a token. */
  let hyphen = false;
  let rejoins = false;
  let expansion = '';
  let inner = 0;
  for (let index = -1; ;) {
    let entry: number;
    if (inner < expansion.length) entry = UNITS[expansion.charCodeAt(inner++)]!;
    else if (++index < to) entry = CHARACTERS[source[index]!]!;
    else break;
    let kind = entry >>> SHIFT;
    if (kind === open) {
      units[length++] = entry;
      last = index;
      if (inner < expansion.length) continue;
      // The rest of a word needs nothing else.
      while (++index < to && (entry = CHARACTERS[source[index]!]!) >>> SHIFT === open)
        units[length++] = entry;
      last = index - 1;
      if (index === to) break;
      kind = entry >>> SHIFT;
    }
    if (kind === BLANK && !hyphen) {
      possessive = false;
      if (open === NONE) continue;
      ends[count - 1] = length;
      rawLasts[count - 1] = last;
      open = NONE;
      continue;
    }
    if (kind === DROPPED) continue;
    if (kind === EXPANDED) {
      expansion = EXPANSIONS.get(raw.charCodeAt(index))!;
      inner = 0;
      const room = length + expansion.length + (to - index) + LOOK_AHEAD;
      if (room > units.length) {
        into.units = new Uint16Array(room * 2);
        into.units.set(units);
        ({ units } = into);
      }
      continue;
    }
    const isInside = inner < expansion.length;
    if (open !== NONE) {
      if (kind === SOFT || (kind === APOSTROPHE && open === LATIN)) {
        let after = keptFrom(raw, index + 1);
        if (kind === SOFT) while (FOLD[raw.charCodeAt(after)] === ZWNJ) after = keptFrom(raw, after + 1);
        const isS = kind === APOSTROPHE && FOLD[raw.charCodeAt(after)] === SMALL_S;
        const owns = isS && !isInside && classAhead(raw, keptFrom(raw, after + 1)) !== LATIN;
        if (!owns && !isInside && classAhead(raw, after) === open) {
          flags[count - 1]! |= HAS_SOFT;
          run = length;
          index = after - 1;
          continue;
        }
        if (owns) {
          ends[count - 1] = length;
          rawLasts[count - 1] = last;
          open = NONE;
          possessive = true;
          hyphen = false;
          index = after;
          continue;
        }
      }
      ends[count - 1] = length;
      rawLasts[count - 1] = last;
    }
    if (kind <= LAST_WORD_CLASS && kind !== SEPARATOR) {
      if (count === starts.length) {
        growTextScan(into);
        ({ starts, ends, kinds, flags, rawStarts, rawLasts } = into);
      }
      starts[count] = run = length;
      rawStarts[count] = last = index;
      kinds[count] = open = kind;
      flags[count++] = breakBefore;
      breakBefore = 0;
      units[length++] = entry;
      possessive = hyphen = false;
      continue;
    }
    if (kind === BREAK) breakBefore = BREAK_BEFORE;
    else if (kind === POINT) {
      if (breakBefore === 0) {
        const isInitial =
          (entry & 0xffff) === FULL_STOP && (possessive || (open === LATIN && length - run === 1));
        const isDecimal =
          open === NUMBER &&
          (isInside
            ? CHARACTER_CLASS[expansion.charCodeAt(inner)]
            : classAhead(raw, keptFrom(raw, index + 1))) === NUMBER;
        if (!isInitial && !isDecimal) breakBefore = BREAK_BEFORE;
      }
    } else if (kind === HYPHEN) {
      rejoins = open === LATIN && isLatinLetter(units[length - 1]);
      hyphen = rejoins || possessive;
      possessive = false;
      open = NONE;
      continue;
    } else if (kind === BLANK && hyphen && !isInside) {
      const code = raw.charCodeAt(index);
      const resumed = code === LINE_FEED || code === CARRIAGE_RETURN ? resumeAfterHyphen(raw, index, to) : -1;
      if (resumed > 0) {
        // The hyphen was a soft boundary.
        if (rejoins) {
          open = LATIN;
          run = length;
          flags[count - 1]! |= HAS_SOFT;
        }
        hyphen = false;
        index = resumed - 1;
        continue;
      }
    }
    possessive = hyphen = false;
    open = NONE;
  }
  if (open !== NONE) {
    ends[count - 1] = length;
    rawLasts[count - 1] = last;
  }
  into.count = count;
}

function growTextScan(scan: ScannedText): void {
  const larger = emptyTextScan(scan.starts.length * 2, 0);
  for (const field of ['starts', 'ends', 'kinds', 'flags', 'rawStarts', 'rawLasts'] as const)
    larger[field].set(scan[field]);
  Object.assign(scan, { ...larger, units: scan.units });
}
