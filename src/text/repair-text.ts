import { SPACE, ZWNJ } from './characters.js';
import { documentWords, isListedWord } from './document-words.js';
import { MappedText } from './mapped-text.js';
import { turned, withoutKashidas } from './repair-word.js';
import type { Repair } from './repair-word.js';

const PERSIAN_WORD =
  /[\u0620-\u064a\u066e-\u06d3](?:[\u0620-\u064a\u066e-\u06d3\u200c]*[\u0620-\u064a\u066e-\u06d3])?/g;
/** Two fragments are joined over a space only to a word of this length: short ones arise by chance. */
const SHORTEST_JOINED = 6;

/** Replaces damaged words by known ones. Words that are known themselves, and spaces between such, stay. */
export function repairText(folded: MappedText, given: ReadonlySet<string> | null): MappedText {
  const { text } = folded;
  const { counts, hasKashidaRuns } = documentWords(folded.raw);
  const isListed = (word: string): boolean => isListedWord(word, given);
  const isKnown = (word: string): boolean => isListed(word) || (counts.get(word) ?? 0) > 1;
  const copy = new MappedCopy(folded);
  let previous: { readonly end: number; readonly word: string; readonly known: boolean } | null = null;
  for (const match of text.matchAll(PERSIAN_WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].replaceAll('\u200c', '');
    const known = isKnown(word) || word.length < 3;
    const isWhole = match[0].length === word.length;
    // Damage recurs too, so where kashidas are hehs, recurring is no proof of health.
    const bare =
      hasKashidaRuns && isWhole && !isListed(word)
        ? withoutKashidas(word, (candidate) => rankOf(candidate, word, counts, isListed))
        : null;
    const repair = bare ?? (known || !isWhole ? null : turned(word, isKnown));
    const isFragment =
      previous !== null && previous.end === start - 1 && text.charCodeAt(start - 1) === SPACE;
    const joined = isFragment && !(known && previous!.known) ? previous!.word + word : '';
    if (joined.length >= SHORTEST_JOINED && isKnown(joined)) copy.softenSpace(start - 1);
    else if (repair !== null) copy.replace(start, end, repair);
    previous = { end, word, known };
  }
  return copy.finish();
}

/** 2 for a word of the language, 1 for one that stands in the document more often than the damaged form. */
function rankOf(
  candidate: string,
  damaged: string,
  counts: ReadonlyMap<string, number>,
  isListed: (word: string) => boolean,
): number {
  if (isListed(candidate)) return 2;
  return (counts.get(candidate) ?? 0) > Math.max(1, counts.get(damaged) ?? 0) ? 1 : 0;
}

/** Copies a mapped text, replacing stretches from left to right. */
class MappedCopy {
  readonly #source: MappedText;
  readonly #units: Uint16Array;
  readonly #origins: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #copied = 0;
  #changed = false;

  constructor(source: MappedText) {
    this.#source = source;
    const size = source.units.length;
    this.#units = new Uint16Array(size);
    this.#origins = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  /** Makes the space at `at` a soft boundary inside one word. */
  softenSpace(at: number): void {
    this.#copyTo(at + 1);
    this.#units[this.#length - 1] = ZWNJ;
    this.#changed = true;
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
    this.#changed = true;
  }

  finish(): MappedText {
    if (!this.#changed) return this.#source;
    this.#copyTo(this.#source.units.length);
    return new MappedText(this.#source.raw, this.#units.subarray(0, this.#length), this.#origins, this.#ends);
  }

  #copyTo(end: number): void {
    const { units, origins } = this.#source;
    for (let index = this.#copied; index < end; index++) {
      const at = this.#length++;
      this.#units[at] = units[index]!;
      this.#origins[at] = origins[index]!;
      this.#ends[at] = origins[index]! + 1;
    }
    this.#copied = end;
  }
}
