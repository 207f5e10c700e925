import type { Constraint } from '../../../src/resolution/constraints/constraint.js';

/**
 * The same rules in the plainest way: every link and every separation is a pair of mentions, and what is linked is
 * found by walking the pairs.
 */
export class ReferenceModel {
  readonly #links = new Map<string, Set<string>>();
  readonly #apart: (readonly [string, string])[] = [];

  constructor(decisions: readonly Constraint[]) {
    let pairs: (readonly [string, string])[] = [];
    for (const { kind, sides } of decisions.toSorted((a, b) => a.sequence - b.sequence)) {
      if (kind === 'MERGE') {
        sides.forEach((side, index) => {
          for (const other of sides.slice(index + 1).flat()) for (const key of side) pairs.push([key, other]);
        });
        continue;
      }
      for (const one of sides[0]!) for (const other of sides[1]!) this.#apart.push([one, other]);
      if (kind === 'SPLIT') pairs = pairs.filter(([a, b]) => sides[0]!.includes(a) === sides[0]!.includes(b));
    }
    for (const [a, b] of pairs) {
      this.#links.set(a, (this.#links.get(a) ?? new Set()).add(b));
      this.#links.set(b, (this.#links.get(b) ?? new Set()).add(a));
    }
  }

  linked(from: string): ReadonlySet<string> {
    const found = new Set([from]);
    for (const key of found) for (const next of this.#links.get(key) ?? []) found.add(next);
    return found;
  }

  get isContradictory(): boolean {
    return this.#apart.some(([a, b]) => this.linked(a).has(b));
  }

  areApart(a: string, b: string): boolean {
    return this.#apart.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  }
}
