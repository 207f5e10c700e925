const FIRST_SIZE = 256;

/** Differs from run to run, so that nobody can write a text whose words all meet in one place. */
const SEED = Math.floor(Math.random() * 0x7fffffff) | 1;

/**
 * Numbers the different words of a text in the order in which they come. Words are given as code units, so that no
 * string is made for a word that was there before: a text has several times more words than different ones.
 */
export class WordIndex {
  /** Letters of all words side by side. */
  #units = new Uint16Array(FIRST_SIZE * 8);
  #used = 0;
  #starts = new Uint32Array(FIRST_SIZE + 1);
  #hashes = new Int32Array(FIRST_SIZE);
  /** Open addressing: one more than the number of a word, 0 for none; at most half full. */
  #slots = new Uint32Array(FIRST_SIZE * 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the word, or -1 where it is not among them. */
  find(units: Uint16Array, from: number, to: number): number {
    return this.#slots[this.#slotOf(units, from, to, hashOf(units, from, to))]! - 1;
  }

  /** The number of the word, a new one where it comes for the first time. */
  add(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const slot = this.#slotOf(units, from, to, hash);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.#size++;
    if (this.#used + to - from > this.#units.length) this.#growUnits(this.#used + to - from);
    for (let at = from; at < to; at++) this.#units[this.#used++] = units[at]!;
    this.#hashes[number] = hash;
    this.#starts[number + 1] = this.#used;
    this.#slots[slot] = number + 1;
    if (this.#size === this.#hashes.length) this.#growWords();
    return number;
  }

  #slotOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const own = this.#units;
    const starts = this.#starts;
    const mask = slots.length - 1;
    next: for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]!;
      if (number === 0) return slot;
      const start = starts[number - 1]!;
      if (this.#hashes[number - 1] !== hash || starts[number]! - start !== to - from) continue;
      for (let at = 0; at < to - from; at++) if (own[start + at] !== units[from + at]) continue next;
      return slot;
    }
  }

  #growUnits(least: number): void {
    const larger = new Uint16Array(least * 2);
    larger.set(this.#units);
    this.#units = larger;
  }

  #growWords(): void {
    const size = this.#hashes.length * 2;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    const starts = new Uint32Array(size + 1);
    starts.set(this.#starts);
    this.#hashes = hashes;
    this.#starts = starts;
    this.#slots = new Uint32Array(size * 2);
    for (let number = 0; number < this.#size; number++) {
      let slot = hashes[number]! & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, 0x9e3779b1);
  // The lower bits choose the place, and multiplying mixes upwards.
  return hash ^ (hash >>> 15);
}
