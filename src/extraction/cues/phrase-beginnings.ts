const PLACES = 1 << 13;
const BEGINS = 1;
/** A phrase of these letters or fewer: what comes behind them may be anything. */
const MAY_END = 2;

/**
 * By which letters phrases begin, to turn most words away at once. Several letters share a place, so that a "yes" may
 * be wrong; a "no" never is.
 */
export class PhraseBeginnings {
  /** By the first two letters: bits {@link BEGINS} and {@link MAY_END}. */
  readonly #pairs = new Uint8Array(PLACES);
  /** By the first three. */
  readonly #triples = new Uint8Array(PLACES);

  add(letters: string): void {
    const first = letters.charCodeAt(0);
    if (letters.length > 1) {
      const second = letters.charCodeAt(1);
      this.#pairs[ofTwo(first, second)]! |= letters.length === 2 ? BEGINS | MAY_END : BEGINS;
      if (letters.length > 2) this.#triples[ofThree(first, second, letters.charCodeAt(2))] = 1;
    } else if (letters.length === 1)
      // Behind a phrase of one letter any ending may stand.
      for (let second = 0; second < PLACES; second++) this.#pairs[ofTwo(first, second)]! |= BEGINS | MAY_END;
  }

  /** Whether a phrase may begin with a word, which may be only the first of its words. */
  has(word: string): boolean {
    if (word.length < 2) return true;
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const pair = this.#pairs[ofTwo(first, second)]!;
    if (pair === 0 || (pair & MAY_END) !== 0 || word.length === 2) return pair !== 0;
    return this.#triples[ofThree(first, second, word.charCodeAt(2))] === 1;
  }
}

function ofTwo(first: number, second: number): number {
  return (first * 61 + second) & (PLACES - 1);
}

function ofThree(first: number, second: number, third: number): number {
  return (first * 1327 + second * 61 + third) & (PLACES - 1);
}
