import { SPACE, ZWNJ } from './characters.js';
import { MappedText } from './mapped-text.js';
import type { Repair } from './repair-word.js';
import { wordVerdicts, type WordVerdicts } from './word-verdicts.js';

/** Two fragments are joined over a space only to a word of this length: short ones arise by chance. */
const SHORTEST_JOINED = 6;

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
    const length = softened ? gather(units, start, end, 0) : 0;
    const { known, repair } = softened
      ? words.verdictAt(letters, 0, length)
      : words.verdictAt(units, start, end);
    const isFragment = previousEnd === start - 1 && previousEnd >= 0 && units[start - 1] === SPACE;
    const isJoined =
      isFragment &&
      !(known && previousKnown) &&
      isWordTogether(words, units, { previousStart, previousEnd, start, end });
    if (isJoined) copy.softenSpace(start - 1);
    else if (repair !== null && !softened) copy.replace(start, end, repair);
    previousStart = start;
    previousEnd = end;
    previousKnown = known;
    start = end - 1;
  }
  return copy.finish();
}

let letters = new Uint16Array(256);

/** Copies a stretch without its soft boundaries into `letters` from `length` on; gives the length after it. */
function gather(units: Uint16Array, from: number, to: number, length: number): number {
  if (length + to - from > letters.length) {
    const larger = new Uint16Array((length + to - from) * 2);
    larger.set(letters);
    letters = larger;
  }
  let end = length;
  for (let at = from; at < to; at++) if (units[at] !== ZWNJ) letters[end++] = units[at]!;
  return end;
}

interface Fragments {
  readonly previousStart: number;
  readonly previousEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two fragments are a known word once the space and the soft boundaries between their letters are gone. */
function isWordTogether(words: WordVerdicts, units: Uint16Array, fragments: Fragments): boolean {
  const { previousStart, previousEnd, start, end } = fragments;
  const length = gather(units, start, end, gather(units, previousStart, previousEnd, 0));
  return length >= SHORTEST_JOINED && words.isKnownAt(letters, 0, length);
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
