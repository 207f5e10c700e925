import type { Span } from '../domain/span.js';
import { SPACE, ZWNJ } from './characters.js';
import { DROP } from './fold-rules.js';
import { EXPAND, EXPANSIONS, FOLD } from './fold-table.js';
import type { NormalisedText } from './normalised-text.js';
import { stringFromUnits } from './string-from-units.js';

export interface NormaliseOptions {
  /** The part of the raw text to normalise; all of it when not given. Offsets stay those of the whole text. */
  readonly range?: Span;
  /** Running heads, page numbers and the like inside the range, by start offset: read as one space. */
  readonly skip?: readonly Span[];
  /** Undo damage of text extraction in the copy, where that yields known words; healthy text stays as it is. */
  readonly repair?: boolean;
}

const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Folds Persian and Latin text for matching, in one pass, and remembers where each character came from.
 *
 * A Latin word hyphenated over a line break is joined by a soft boundary (U+200C), so that both the joined word
 * and its two parts can match.
 */
export function normalise(raw: string, options: NormaliseOptions = {}): NormalisedText {
  const from = options.range?.start ?? 0;
  const to = options.range?.end ?? raw.length;
  const skip = options.skip ?? [];
  let units = new Uint16Array(to - from + 16);
  let origins = new Uint32Array(units.length);
  let length = 0;
  let last = SPACE;
  let nextSkip = 0;
  let skipStart = skip[0]?.start ?? Infinity;
  for (let index = from; index < to; index++) {
    if (index >= skipStart) {
      const end = skip[nextSkip]!.end;
      nextSkip++;
      skipStart = skip[nextSkip]?.start ?? Infinity;
      if (end <= index) {
        index--;
        continue;
      }
      if (last !== SPACE) {
        units[length] = last = SPACE;
        origins[length++] = index;
      }
      index = end - 1;
      continue;
    }
    const code = raw.charCodeAt(index);
    const folded = FOLD[code]!;
    if (folded > EXPAND) {
      if (folded === SPACE) {
        if (last === SPACE) continue;
        if (last === HYPHEN && (code === LINE_FEED || code === CARRIAGE_RETURN)) {
          const resumed = resumeAfterHyphen(raw, index, Math.min(to, skipStart));
          if (resumed > 0 && isLatin(units[length - 2])) {
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
    if (folded === DROP) continue;
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
  return mappedText(raw, units.subarray(0, length), origins);
}

/** The text of code units together with the raw offset of each. */
export function mappedText(raw: string, units: Uint16Array, origins: Uint32Array): NormalisedText {
  const length = units.length;
  return {
    text: stringFromUnits(units),
    rawSpan(start, end) {
      if (start >= end) {
        const at = start < length ? origins[start]! : length > 0 ? origins[length - 1]! + 1 : 0;
        return { start: at, end: at };
      }
      const first = origins[start]!;
      let rawEnd = origins[end - 1]! + 1;
      while (rawEnd < raw.length && isMark(raw.charCodeAt(rawEnd))) rawEnd++;
      return { start: first, end: rawEnd };
    },
  };
}

/** Where the second half of a hyphenated word starts, or -1: after a break, only a lower-case Latin letter may. */
function resumeAfterHyphen(raw: string, lineBreak: number, to: number): number {
  let index = lineBreak;
  while (index < to && FOLD[raw.charCodeAt(index)] === SPACE) index++;
  const code = raw.charCodeAt(index);
  return index < to && isLatin(FOLD[code]) && !(code >= 0x41 && code <= 0x5a) ? index : -1;
}

function isLatin(code: number | undefined): boolean {
  return code !== undefined && code >= 0x61 && code <= 0x7a;
}

/** Combining marks and Persian vowel signs belong to the letter before them. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x670;
}

function grown<T extends Uint16Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(array.length * 2 + 64);
  larger.set(array);
  return larger;
}
