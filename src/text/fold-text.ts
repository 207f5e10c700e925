import type { Span } from '../domain/span.js';
import { SPACE, ZWNJ } from './characters.js';
import { DROP } from './fold-rules.js';
import { EXPAND, EXPANSIONS, FOLD } from './fold-table.js';
import { MappedText } from './mapped-text.js';

// Imported bindings as constants of this module: the loop below reads them for every character.
const BLANK = SPACE;
const DROPPED = DROP;
const LAST_SPECIAL = EXPAND;
const HYPHEN = 0x2d;
/** Expansions add a few characters to nearly every text that has any. */
const ROOM_TO_GROW = 16;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A part of the raw text that is not read: as a space, or as nothing where it stands inside a word. */
export interface SkippedSpan extends Span {
  readonly isInWord?: boolean;
}

/** Where folding writes: code units of the folded text and the raw offset of each. Both are replaced when too small. */
export interface FoldTarget {
  units: Uint16Array;
  origins: Uint32Array;
}

/**
 * The one pass behind `normalise`: folds a range of raw text character by character and notes where each came from.
 *
 * @param skip spans read as one space, or as nothing, by start offset
 * @param target arrays that the caller keeps for many texts: then the copy is valid until the next one is made in them
 */
export function foldText(
  raw: string,
  range: Span,
  skip: readonly SkippedSpan[],
  target: FoldTarget = emptyTarget(range.end - range.start + ROOM_TO_GROW),
): MappedText {
  const length = foldInto(target, raw, range, skip);
  return new MappedText(raw, target.units.subarray(0, length), target.origins);
}

/** Arrays to fold into. */
export function emptyTarget(size: number): FoldTarget {
  return { units: new Uint16Array(size), origins: new Uint32Array(size) };
}

/**
 * Folds into arrays that a caller keeps for many texts.
 *
 * @returns the length of the folded text
 */
export function foldInto(target: FoldTarget, raw: string, range: Span, skip: readonly SkippedSpan[]): number {
  const { start: from, end: to } = range;
  const fold = FOLD; // a local is read faster than a module's binding
  if (target.units.length < to - from + ROOM_TO_GROW) {
    target.units = new Uint16Array((to - from) * 2 + ROOM_TO_GROW);
    target.origins = new Uint32Array(target.units.length);
  }
  let { units, origins } = target;
  let length = 0;
  let last = BLANK;
  let nextSkip = 0;
  let skipStart = skip[0]?.start ?? Infinity;
  for (let index = from; index < to; index++) {
    if (index >= skipStart) {
      const { end, isInWord } = skip[nextSkip]!;
      nextSkip++;
      skipStart = skip[nextSkip]?.start ?? Infinity;
      if (end <= index) {
        index--;
        continue;
      }
      if (last !== SPACE && !isInWord) {
        units[length] = last = SPACE;
        origins[length++] = index;
      }
      index = end - 1;
      continue;
    }
    const code = raw.charCodeAt(index);
    const folded = fold[code]!;
    if (folded > LAST_SPECIAL) {
      if (folded === BLANK) {
        if (last === BLANK) continue;
        if (last === HYPHEN && (code === LINE_FEED || code === CARRIAGE_RETURN)) {
          const resumed = resumeAfterHyphen(raw, index, Math.min(to, skipStart));
          if (resumed > 0 && isLatinLetter(units[length - 2])) {
            units[length - 1] = last = ZWNJ;
            index = resumed - 1;
            continue;
          }
        }
      }
      units[length] = last = folded;
      origins[length++] = index;
      continue;
    }
    if (folded === DROPPED) continue;
    const expansion = EXPANSIONS.get(code)!;
    if (length + expansion.length + (to - index) > units.length) {
      units = grown(units, Uint16Array);
      origins = grown(origins, Uint32Array);
    }
    for (let offset = 0; offset < expansion.length; offset++) {
      units[length] = last = expansion.charCodeAt(offset);
      origins[length++] = index;
    }
  }
  target.units = units;
  target.origins = origins;
  return length;
}

/** Where the second half of a hyphenated word starts, or -1: after a break, only a lower-case Latin letter may. */
export function resumeAfterHyphen(raw: string, lineBreak: number, to: number): number {
  let index = lineBreak;
  while (index < to && FOLD[raw.charCodeAt(index)] === SPACE) index++;
  const code = raw.charCodeAt(index);
  return index < to && isLatinLetter(FOLD[code]) && !(code >= 0x41 && code <= 0x5a) ? index : -1;
}

export function isLatinLetter(code: number | undefined): boolean {
  return code !== undefined && code >= 0x61 && code <= 0x7a;
}

function grown<T extends Uint16Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(array.length * 2 + 64);
  larger.set(array);
  return larger;
}
