import type { Span } from '../domain/span.js';
import type { NormalisedText } from './normalised-text.js';
import { stringFromUnits } from './string-from-units.js';

/** Normalised text as code units with the raw offset of each: a class, because millions of look-ups go through it. */
export class MappedText implements NormalisedText {
  #text: string | null = null;

  /**
   * @param units UTF-16 code units of the text
   * @param origins raw offset of each unit
   * @param ends raw end of each unit, where repair took letters out; else a unit ends after its origin
   */
  constructor(
    readonly raw: string,
    readonly units: Uint16Array,
    readonly origins: Uint32Array,
    readonly ends: Uint32Array | null = null,
  ) {}

  /** Made when first asked for: of a text that is repaired nobody asks. */
  get text(): string {
    return (this.#text ??= stringFromUnits(this.units));
  }

  rawSpan(start: number, end: number): Span {
    const { units, origins } = this;
    if (start >= end) {
      const at =
        start < units.length ? origins[start]! : units.length > 0 ? origins[units.length - 1]! + 1 : 0;
      return { start: at, end: at };
    }
    return { start: origins[start]!, end: this.rawEnd(end) };
  }

  /** Raw end of the stretch that ends before `end`: `rawSpan` without an object, for the tokeniser. */
  rawEnd(end: number): number {
    const { origins, ends, raw } = this;
    return endOfMarks(raw, ends === null ? origins[end - 1]! + 1 : ends[end - 1]!);
  }
}

/** Where the marks end that stand at an offset and belong to the letter before it. */
export function endOfMarks(raw: string, offset: number): number {
  let end = offset;
  while (end < raw.length && isMark(raw.charCodeAt(end))) end++;
  return end;
}

/** Combining marks and Persian vowel signs belong to the letter before them. */
function isMark(code: number): boolean {
  return code >= 0x300 && (code <= 0x36f || (code >= 0x64b && code <= 0x65f) || code === 0x670);
}
