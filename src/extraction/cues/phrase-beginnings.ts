/** Places of the sets below, as a power of two: in bits they take 8 KiB, so that they stay in a near cache. */
const PLACES = 1 << 16;

/** Sets of places by which letters phrases begin: plain data, which the build can keep. */
export interface Beginnings {
  /** Phrases of one or two letters, behind which only an ending may stand. */
  readonly short: Uint32Array;
  /** The first two letters of longer ones, for words that have no more, and the first three. */
  readonly two: Uint32Array;
  readonly three: Uint32Array;
}

/** The beginnings of phrases by their letters. */
export function beginningsOf(phrases: Iterable<string>): Beginnings {
  const emptySet = (): Uint32Array => new Uint32Array(PLACES >>> 5);
  const found: Beginnings = { short: emptySet(), two: emptySet(), three: emptySet() };
  for (const letters of phrases) {
    const { length } = letters;
    if (length === 1) add(found.short, placeOf(letters, 1));
    else if (length === 2) add(found.short, placeOf(letters, 2));
    if (length > 1) add(found.two, placeOf(letters, 2));
    if (length > 2) add(found.three, placeOf(letters, 3));
  }
  return found;
}

/**
 * By which letters phrases begin, to turn most words away at once. Several beginnings share a place, so that a "yes" may
 * be wrong; a "no" never is.
 */
export class PhraseBeginnings {
  readonly #short: Uint32Array;
  readonly #two: Uint32Array;
  readonly #three: Uint32Array;
  readonly #longestEnding: number;

  constructor({ short, two, three }: Beginnings, longestEnding: number) {
    this.#short = short;
    this.#two = two;
    this.#three = three;
    this.#longestEnding = longestEnding;
  }

  /** Whether a phrase may begin with a word, which may be only the first of its words. */
  has(word: string): boolean {
    const { length } = word;
    if (length < 2) return true;
    if (length - 2 <= this.#longestEnding) {
      if (has(this.#short, placeOf(word, 2))) return true;
      if (length - 1 <= this.#longestEnding && has(this.#short, placeOf(word, 1))) return true;
    }
    return length === 2 ? has(this.#two, placeOf(word, 2)) : has(this.#three, placeOf(word, 3));
  }
}

/** Where the first letters of a word are noted. */
function placeOf(word: string, letters: 1 | 2 | 3): number {
  let mixed = Math.imul(word.charCodeAt(0), 0x9e3779b1);
  if (letters > 1) mixed = Math.imul(mixed ^ word.charCodeAt(1), 0x85ebca6b);
  if (letters > 2) mixed = Math.imul(mixed ^ word.charCodeAt(2), 0xc2b2ae35);
  return (mixed >>> 11) & (PLACES - 1);
}

function add(set: Uint32Array, place: number): void {
  set[place >>> 5]! |= 1 << (place & 31);
}

function has(set: Uint32Array, place: number): boolean {
  return ((set[place >>> 5]! >>> (place & 31)) & 1) === 1;
}
