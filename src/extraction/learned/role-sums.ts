import type { AddFeature } from './add-feature.js';
import { fnv1a } from './fnv1a.js';
import { readWeights, type RoleWeights } from './role-weights.js';
import { softmax } from './softmax.js';

/** Slots for each feature of the table: fewer make it slow, more make it large. */
const SLOTS_PER_FEATURE = 2;
/** The bits of a slot that hold bits of the hash; the others hold a place, which leaves room for some 80,000 features. */
const TAG = -1 << 20;
/** Bytes that a feature takes a multiple of: those of a weight. */
const STEP = Float64Array.BYTES_PER_ELEMENT;

/**
 * Sums the weights of features as they come, one case after another. It finds them by the pieces of their names:
 * putting hundreds of names together for each case would take longer than all else.
 *
 * What is known of a feature stands in one place, since waiting for memory costs the most: a weight for each role, the
 * case in which it last came, the length of its name and its letters. A place counts in steps of eight bytes.
 */
export class RoleSums {
  readonly #weights: RoleWeights<string>;
  /** Three views of the same bytes. */
  readonly #doubles: Float64Array;
  readonly #integers: Int32Array;
  readonly #letters: Uint16Array;
  /**
   * One more than the place of a feature, 0 for none; open addressing. The upper bits of the hash stand with it, so that
   * a feature of no weight costs no look at another.
   */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #case = 0;
  #sums: Float64Array;

  /** @throws RangeError for more features than slots can point at: a bug of who trained them */
  constructor(weights: RoleWeights<string>) {
    this.#weights = weights;
    const roles = weights.roles.length;
    const names = [...weights.features.keys()];
    const stepsOf = (name: string): number => roles + 1 + Math.ceil((name.length * 2) / STEP);
    const steps = names.reduce((sum, name) => sum + stepsOf(name), 0);
    if (steps > ~TAG) throw new RangeError('There are more features than the table has room for.');
    this.#doubles = new Float64Array(steps);
    this.#integers = new Int32Array(this.#doubles.buffer);
    this.#letters = new Uint16Array(this.#doubles.buffer);
    let size = 2;
    while (size < names.length * SLOTS_PER_FEATURE) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.#sums = Float64Array.from(weights.bias);
    let place = 0;
    for (const [name, row] of weights.features) {
      this.#doubles.set(row, place);
      this.#integers[(place + roles) * 2 + 1] = name.length;
      for (let at = 0; at < name.length; at++)
        this.#letters[(place + roles + 1) * 4 + at] = name.charCodeAt(at);
      const hash = fnv1a(name);
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (hash & TAG) | (place + 1);
      place += stepsOf(name);
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
    const sums = this.#sums;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return;
      if (((entry ^ hash) & TAG) !== 0) continue;
      const place = (entry & ~TAG) - 1;
      const behind = place + sums.length;
      if (!this.#isMadeOf(behind, first, second, third, fourth, fifth)) continue;
      if (this.#integers[behind * 2] === this.#case) return;
      this.#integers[behind * 2] = this.#case;
      for (let role = 0; role < sums.length; role++) sums[role]! += this.#doubles[place + role]!;
      return;
    }
  };

  #isMadeOf(
    behind: number,
    first: string,
    second: string,
    third: string,
    fourth: string,
    fifth: string,
  ): boolean {
    const letters = this.#letters;
    const length = first.length + second.length + third.length + fourth.length + fifth.length;
    if (this.#integers[behind * 2 + 1] !== length) return false;
    let at = (behind + 1) * 4;
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
