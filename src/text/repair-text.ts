import { SPACE, ZWNJ } from './characters.js';
import { MappedText } from './mapped-text.js';
import type { Repair } from './repair-word.js';
import { wordVerdicts } from './word-verdicts.js';

/** Two fragments are joined over a space only to a word of this length: short ones arise by chance. */
const SHORTEST_JOINED = 6;
const NO_WORD = '';

/** Replaces damaged words by known ones. Words that are known themselves, and spaces between such, stay. */
export function repairText(folded: MappedText, given: ReadonlySet<string> | null): MappedText {
  const { units } = folded;
  const words = wordVerdicts(folded.raw, given);
  const copy = new MappedCopy(folded);
  let previousStart = -1;
  let previousEnd = -1;
  let previousKnown = true;
  for (let start = 0; start < units.length; start++) {
    if (!isPersian(units[start]!)) continue;
    let end = start + 1;
    let softened = false;
    for (let at = end; at < units.length; at++)
      if (isPersian(units[at]!)) {
        softened ||= at > end;
        end = at + 1;
      } else if (units[at] !== ZWNJ) break;
    const { known, repair } = softened
      ? words.verdictOn(wordAt(units, start, end))
      : words.verdictAt(units, start, end);
    const isFragment = previousEnd === start - 1 && previousEnd >= 0 && units[start - 1] === SPACE;
    const joined =
      isFragment && !(known && previousKnown)
        ? wordAt(units, previousStart, previousEnd) + wordAt(units, start, end)
        : NO_WORD;
    if (joined.length >= SHORTEST_JOINED && words.isKnown(joined)) copy.softenSpace(start - 1);
    else if (repair !== null && !softened) copy.replace(start, end, repair);
    previousStart = start;
    previousEnd = end;
    previousKnown = known;
    start = end - 1;
  }
  return copy.finish();
}

/** The letters of a word, without the soft boundaries in it. */
function wordAt(units: Uint16Array, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) if (units[at] !== ZWNJ) word += String.fromCharCode(units[at]!);
  return word;
}

/** Letters of Persian and its neighbours, without marks and digits. */
function isPersian(code: number): boolean {
  return (code >= 0x0620 && code <= 0x064a) || (code >= 0x066e && code <= 0x06d3);
}

const NO_UNITS = new Uint16Array(0);
const NO_OFFSETS = new Uint32Array(0);

/** Copies a mapped text, replacing stretches from left to right. */
class MappedCopy {
  readonly #source: MappedText;
  // Taken when there is something to repair, which most sections do not need.
  #units = NO_UNITS;
  #origins = NO_OFFSETS;
  #ends = NO_OFFSETS;
  #length = 0;
  #copied = 0;

  constructor(source: MappedText) {
    this.#source = source;
  }

  /** Makes the space at `at` a soft boundary inside one word. */
  softenSpace(at: number): void {
    this.#copyTo(at + 1);
    this.#units[this.#length - 1] = ZWNJ;
  }

  /** Puts a repaired word, never longer than the damaged one, in place of it. */
  replace(start: number, end: number, { word, kept }: Repair): void {
    this.#copyTo(start);
    const whole = this.#source.rawSpan(start, end);
    for (let index = 0; index < word.length; index++) {
      const at = this.#length++;
      this.#units[at] = word.charCodeAt(index);
      // Where letters changed places, only the whole word can be quoted.
      const span =
        kept === null ? whole : this.#source.rawSpan(start + kept[index]!, start + kept[index]! + 1);
      this.#origins[at] = span.start;
      this.#ends[at] = index === word.length - 1 ? whole.end : span.end;
    }
    this.#copied = end;
  }

  finish(): MappedText {
    if (this.#copied === 0) return this.#source;
    this.#copyTo(this.#source.units.length);
    return new MappedText(this.#source.raw, this.#units.subarray(0, this.#length), this.#origins, this.#ends);
  }

  #copyTo(end: number): void {
    const { units, origins } = this.#source;
    if (this.#units === NO_UNITS) {
      this.#units = new Uint16Array(units.length);
      this.#origins = new Uint32Array(units.length);
      this.#ends = new Uint32Array(units.length);
    }
    for (let index = this.#copied; index < end; index++) {
      const at = this.#length++;
      this.#units[at] = units[index]!;
      this.#origins[at] = origins[index]!;
      this.#ends[at] = origins[index]! + 1;
    }
    this.#copied = end;
  }
}
