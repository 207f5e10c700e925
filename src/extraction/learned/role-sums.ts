import { FeaturePart, NO_PART } from './feature-part.js';
import type { FeatureSink } from './feature-sink.js';
import { readWeights, type RoleWeights } from './role-weights.js';
import { softmax } from './softmax.js';

/** Slots for each feature of the table: fewer make it slow, more make it large. */
const SLOTS_PER_FEATURE = 2;
/** The bits of a slot that hold bits of the hash; the others hold a feature, which leaves room for a million of them. */
const TAG = -1 << 20;

/**
 * Sums the weights of features as they come, one case after another. It finds them by numbers made of the pieces of
 * their names: putting hundreds of names together for each case would take longer than all else.
 */
export class RoleSums {
  readonly #weights: RoleWeights<string>;
  /** A weight for each role, feature after feature. */
  readonly #rows: Float64Array;
  /** Per feature the second hash of its name, and the case in which it last came. */
  readonly #checks: Int32Array;
  readonly #lastCase: Int32Array;
  /**
   * One more than the number of a feature, 0 for none; open addressing. The upper bits of the hash stand with it, so that
   * a feature of no weight costs no look at another.
   */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #case = 0;
  #sums: Float64Array;

  /** @throws RangeError for more features than slots can point at: a bug of who trained them */
  constructor(weights: RoleWeights<string>) {
    this.#weights = weights;
    const { size } = weights.features;
    if (size > ~TAG) throw new RangeError('There are more features than the table has room for.');
    this.#rows = new Float64Array(size * weights.roles.length);
    this.#checks = new Int32Array(size);
    this.#lastCase = new Int32Array(size);
    let slots = 2;
    while (slots < size * SLOTS_PER_FEATURE) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#sums = Float64Array.from(weights.bias);
    let feature = 0;
    for (const [name, row] of weights.features) {
      const { hash, check } = new FeaturePart(name);
      this.#rows.set(row, feature * weights.roles.length);
      this.#checks[feature] = check;
      const mixed = mix(hash);
      let slot = mixed & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (mixed & TAG) | ++feature;
    }
  }

  /** How likely each role is where the features hold that `describe` names; `null` when it declines. */
  weigh(describe: (sink: FeatureSink) => boolean): Float64Array | null {
    this.#case += 1;
    this.#sums = Float64Array.from(this.#weights.bias);
    if (!describe(this.#sink)) return null;
    const { temperature } = this.#weights;
    return softmax(this.#sums.map((sum) => sum / temperature));
  }

  readonly #sink: FeatureSink = {
    add: (name) => {
      const { hash, check } = new FeaturePart(name);
      this.#count(hash, check);
    },
    join: (first, second, third = NO_PART, fourth = NO_PART, fifth = NO_PART, sixth = NO_PART) => {
      let hash = Math.imul(first.hash, second.power) + second.hash;
      hash = Math.imul(hash, third.power) + third.hash;
      hash = Math.imul(hash, fourth.power) + fourth.hash;
      hash = Math.imul(hash, fifth.power) + fifth.hash;
      hash = Math.imul(hash, sixth.power) + sixth.hash;
      let check = Math.imul(first.check, second.checkPower) + second.check;
      check = Math.imul(check, third.checkPower) + third.check;
      check = Math.imul(check, fourth.checkPower) + fourth.check;
      check = Math.imul(check, fifth.checkPower) + fifth.check;
      check = Math.imul(check, sixth.checkPower) + sixth.check;
      this.#count(hash | 0, check | 0);
    },
  };

  /** Adds the weights of the feature with these hashes, if there is one and it did not come before. */
  #count(hash: number, check: number): void {
    const mixed = mix(hash);
    const sums = this.#sums;
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return;
      if (((entry ^ mixed) & TAG) !== 0) continue;
      const feature = (entry & ~TAG) - 1;
      if (this.#checks[feature] !== check) continue;
      if (this.#lastCase[feature] === this.#case) return;
      this.#lastCase[feature] = this.#case;
      const row = feature * sums.length;
      for (let role = 0; role < sums.length; role++) sums[role]! += this.#rows[row + role]!;
      return;
    }
  }
}

/** Lets the upper bits of a hash tell in the lower ones, by which slots are found, and the other way round. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Sums by the weights in a file of seeds/vocabulary, read at the first call. */
export function sumsReader(file: string, roles: readonly string[]): () => RoleSums {
  let sums: RoleSums | undefined;
  return () => (sums ??= new RoleSums(readWeights(file, roles)));
}
