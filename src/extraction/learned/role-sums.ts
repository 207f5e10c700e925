import { basename } from 'node:path';
import { compiledVocabulary, type Compilation } from '../../vocabulary/compiled-vocabulary.js';
import { FeaturePart, NO_PART } from './feature-part.js';
import type { FeatureSink } from './feature-sink.js';
import { readWeights, type RoleWeights } from './role-weights.js';
import { softmax } from './softmax.js';

/** Slots for each feature of the table: fewer make it slow, more make it large. */
const SLOTS_PER_FEATURE = 2;
/** The bits of a slot that hold bits of the hash; the others hold a feature, which leaves room for a million of them. */
const TAG = -1 << 20;

/** Learned weights by the hashes of their features: plain data, which the build can keep. */
export interface WeightTable {
  readonly temperature: number;
  readonly bias: Float64Array;
  /** A weight for each role, feature after feature. */
  readonly rows: Float64Array;
  /** Per feature the second hash of its name. */
  readonly checks: Int32Array;
  /**
   * One more than the number of a feature, 0 for none; open addressing. The upper bits of the hash stand with it, so that
   * a feature of no weight costs no look at another.
   */
  readonly slots: Int32Array;
}

/** @throws RangeError for more features than slots can point at: a bug of who trained them */
export function weightTable({ roles, temperature, bias, features }: RoleWeights<string>): WeightTable {
  const { size } = features;
  if (size > ~TAG) throw new RangeError('There are more features than the table has room for.');
  const rows = new Float64Array(size * roles.length);
  const checks = new Int32Array(size);
  let length = 2;
  while (length < size * SLOTS_PER_FEATURE) length *= 2;
  const slots = new Int32Array(length);
  let feature = 0;
  for (const [name, row] of features) {
    const { hash, check } = new FeaturePart(name);
    rows.set(row, feature * roles.length);
    checks[feature] = check;
    const mixed = mix(hash);
    let slot = mixed & (length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (length - 1);
    slots[slot] = (mixed & TAG) | ++feature;
  }
  return { temperature, bias, rows, checks, slots };
}

/**
 * Sums the weights of features as they come, one case after another. It finds them by numbers made of the pieces of
 * their names: putting hundreds of names together for each case would take longer than all else.
 */
export class RoleSums {
  readonly #table: WeightTable;
  readonly #mask: number;
  /** Per feature the case in which it last came. */
  readonly #lastCase: Int32Array;
  #case = 0;
  #sums: Float64Array;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#mask = table.slots.length - 1;
    this.#lastCase = new Int32Array(table.checks.length);
    this.#sums = Float64Array.from(table.bias);
  }

  /** How likely each role is where the features hold that `describe` names; `null` when it declines. */
  weigh(describe: (sink: FeatureSink) => boolean): Float64Array | null {
    this.#case += 1;
    const { bias, temperature } = this.#table;
    this.#sums = Float64Array.from(bias);
    if (!describe(this.#sink)) return null;
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
    const { slots, checks, rows } = this.#table;
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = slots[slot]!;
      if (entry === 0) return;
      if (((entry ^ mixed) & TAG) !== 0) continue;
      const feature = (entry & ~TAG) - 1;
      if (checks[feature] !== check) continue;
      if (this.#lastCase[feature] === this.#case) return;
      this.#lastCase[feature] = this.#case;
      const row = feature * sums.length;
      for (let role = 0; role < sums.length; role++) sums[role]! += rows[row + role]!;
      return;
    }
  }
}

/** Lets the upper bits of a hash tell in the lower ones, by which slots are found, and the other way round. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The table of the weights in a file of seeds/vocabulary. */
export function weightCompilation(file: string, roles: readonly string[]): Compilation<WeightTable> {
  return {
    name: basename(file, '.json'),
    files: [file],
    compile: () => weightTable(readWeights(file, roles)),
  };
}

/** Sums by a table of weights, read at the first call. */
export function sumsReader(compilation: Compilation<WeightTable>): () => RoleSums {
  let sums: RoleSums | undefined;
  return () => (sums ??= new RoleSums(compiledVocabulary(compilation)));
}
