import { UnionFind } from '../union-find.js';

/** The two sides of a separation, as bits: who stands on both is free of it. */
export const ONE = 1;
export const OTHER = 2;

interface Side {
  readonly decision: string;
  readonly isSplit: boolean;
  readonly side: typeof ONE | typeof OTHER;
}

/** By separation: the sides that some names stand on. */
type Sides = Map<string, number>;

export type Parts = ReturnType<typeof createParts>;

/** Disjoint sets of names that know on which side of which separations they stand. */
export function createParts(names: readonly string[]) {
  const sets = new UnionFind(names);
  const sidesByRoot = new Map<string, Sides>();
  const splits = new Set<string>();
  const sidesOf = (name: string): Sides => sidesByRoot.get(sets.rootOf(name)) ?? new Map<string, number>();
  const add = (root: string, sides: Iterable<readonly [string, number]>) => {
    const own = sidesByRoot.get(root) ?? new Map<string, number>();
    for (const [decision, bits] of sides) own.set(decision, (own.get(decision) ?? 0) | bits);
    if (own.size > 0) sidesByRoot.set(root, own);
  };
  return {
    unite(one: string, other: string): void {
      const sides = [...sidesOf(one), ...sidesOf(other)];
      sets.join(one, other);
      add(sets.rootOf(one), sides);
    },
    setSide(name: string, { decision, isSplit, side }: Side): void {
      add(sets.rootOf(name), [[decision, side]]);
      if (isSplit) splits.add(decision);
    },
    /** Whether a separation has the one on its one side and the other on the other. */
    areApart(one: string, other: string): boolean {
      const [a, b] = [sidesOf(one), sidesOf(other)];
      const [few, many] = a.size <= b.size ? [a, b] : [b, a];
      return [...few].some(([decision, bits]) => isOpposite(bits, many.get(decision)));
    },
    /** Those of some names whom a separation keeps apart from others of them, in the order given. */
    opposedAmong(some: readonly string[]): string[] {
      const present = new Map<string, Set<number>>();
      for (const name of some)
        for (const [decision, bits] of sidesOf(name))
          present.set(decision, (present.get(decision) ?? new Set()).add(bits));
      return some.filter((name) =>
        [...sidesOf(name)].some(([decision, bits]) =>
          [...present.get(decision)!].some((others) => isOpposite(bits, others)),
        ),
      );
    },
    together: (one: string, other: string): boolean => sets.rootOf(one) === sets.rootOf(other),
    /** How many splits took the one off from some of the others. */
    timesSplitOff(name: string, others: readonly string[]): number {
      return [...sidesOf(name)].filter(
        ([decision, bits]) =>
          bits === ONE &&
          splits.has(decision) &&
          others.some((other) => sidesOf(other).get(decision) === OTHER),
      ).length;
    },
    all(): string[][] {
      const byRoot = new Map<string, string[]>();
      for (const name of [...names].sort()) {
        const root = sets.rootOf(name);
        const known = byRoot.get(root);
        if (known === undefined) byRoot.set(root, [name]);
        else known.push(name);
      }
      return [...byRoot.values()];
    },
  };
}

function isOpposite(one: number, other: number | undefined): boolean {
  return (one === ONE && other === OTHER) || (one === OTHER && other === ONE);
}
