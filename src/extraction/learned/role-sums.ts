import type { AddFeature } from './add-feature.js';
import { fnv1a } from './fnv1a.js';
import { unitsFromString } from '../../text/units-from-string.js';
import { readWeights, type RoleWeights } from './role-weights.js';
import { softmax } from './softmax.js';

/** Slots for each feature of the table: fewer make it slow, more make it large. */
const SLOTS_PER_FEATURE = 2;
/** The bits of a slot that hold bits of the hash; the others hold a place, which leaves room for a million names. */
const TAG = -1 << 20;

/**
 * Sums the weights of features as they come, one case after another. It finds them by the pieces of their names:
 * putting hundreds of names together for each case would take longer than all else.
 */
export class RoleSums {
  readonly #weights: RoleWeights<string>;
  /** The letters of all names, one name after another, and where each begins; the end of the last stands behind it. */
  readonly #letters: Uint16Array;
  readonly #begins: Uint32Array;
  /** A row of weights for each name. */
  readonly #rows: Float64Array;
  /**
   * One more than the place of a name, 0 for none; open addressing. The upper bits of its hash stand with it: most
   * features that come are not in the table, and a look at a name waits for memory.
   */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  /** The case in which each feature last came. */
  readonly #seenIn: Uint32Array;
  #case = 0;
  #sums: Float64Array;

  constructor(weights: RoleWeights<string>) {
    this.#weights = weights;
    const names = [...weights.features.keys()];
    const classes = weights.roles.length;
    this.#rows = new Float64Array(names.length * classes);
    let size = 2;
    while (size < names.length * SLOTS_PER_FEATURE) size *= 2;
    this.#slots = new Uint32Array(size);
    this.#mask = size - 1;
    this.#seenIn = new Uint32Array(names.length);
    const letters = names.join('');
    this.#letters = unitsFromString(letters).slice(0, letters.length);
    this.#begins = new Uint32Array(names.length + 1);
    this.#sums = Float64Array.from(weights.bias);
    for (const [place, [name, row]] of [...weights.features].entries()) {
      this.#rows.set(row, place * classes);
      this.#begins[place + 1] = this.#begins[place]! + name.length;
      const hash = fnv1a(name);
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (hash & TAG) | (place + 1);
    }
  }

  /** How likely each role is where the features hold that `describe` adds; `null` when it declines. */
  weigh(describe: (add: AddFeature) => boolean): Float64Array | null {
    this.#case += 1;
    this.#sums = Float64Array.from(this.#weights.bias);
    if (!describe(this.#add)) return null;
    const { temperature } = this.#weights;
    return softmax(this.#sums.map((sum) => sum / temperature));
  }

  readonly #add: AddFeature = (first, second = '', third = '', fourth = '', fifth = '') => {
    const hash = fnv1a(fifth, fnv1a(fourth, fnv1a(third, fnv1a(second, fnv1a(first)))));
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return;
      if (((entry ^ hash) & TAG) !== 0) continue;
      const place = (entry & ~TAG) - 1;
      if (!this.#isMadeOf(place, first, second, third, fourth, fifth)) continue;
      if (this.#seenIn[place] === this.#case) return;
      this.#seenIn[place] = this.#case;
      const sums = this.#sums;
      for (let role = 0, at = place * sums.length; role < sums.length; role++, at++)
        sums[role]! += this.#rows[at]!;
      return;
    }
  };

  #isMadeOf(
    place: number,
    first: string,
    second: string,
    third: string,
    fourth: string,
    fifth: string,
  ): boolean {
    const letters = this.#letters;
    const from = this.#begins[place]!;
    const to = this.#begins[place + 1]!;
    if (to - from !== first.length + second.length + third.length + fourth.length + fifth.length)
      return false;
    let at = from;
    return (
      standsAt(letters, at, first) &&
      standsAt(letters, (at += first.length), second) &&
      standsAt(letters, (at += second.length), third) &&
      standsAt(letters, (at += third.length), fourth) &&
      standsAt(letters, at + fourth.length, fifth)
    );
  }
}

function standsAt(letters: Uint16Array, from: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (letters[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Sums by the weights in a file of seeds/vocabulary, read at the first call. */
export function sumsReader(file: string, roles: readonly string[]): () => RoleSums {
  let sums: RoleSums | undefined;
  return () => (sums ??= new RoleSums(readWeights(file, roles)));
}
