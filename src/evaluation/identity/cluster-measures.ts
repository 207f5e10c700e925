import { f1, precision, recall } from '../score.js';

/** Precision, recall and F1 of one way of counting. */
export interface ClusterScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One mention with the cluster it was put in and the one it belongs in. */
export interface Membership {
  readonly found: string;
  readonly expected: string;
}

/** Counts pairs of mentions: those put together against those that belong together. */
export function pairwiseScore(members: readonly Membership[]): ClusterScore {
  const pairsOf = (keys: Iterable<number>): number => {
    let pairs = 0;
    for (const size of keys) pairs += (size * (size - 1)) / 2;
    return pairs;
  };
  const together = pairsOf(sizes(members, bothOf).values());
  const found = pairsOf(sizes(members, ({ found: key }) => key).values());
  const expected = pairsOf(sizes(members, ({ expected: key }) => key).values());
  const counts = { hits: together, extra: found - together, missed: expected - together };
  return { precision: precision(counts), recall: recall(counts), f1: f1(counts) };
}

/** Averages over mentions how pure and how whole the cluster of each is (B-cubed: Bagga and Baldwin 1998). */
export function bCubedScore(members: readonly Membership[]): ClusterScore {
  if (members.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const both = sizes(members, bothOf);
  const found = sizes(members, ({ found: key }) => key);
  const expected = sizes(members, ({ expected: key }) => key);
  let [pure, whole] = [0, 0];
  for (const member of members) {
    const shared = both.get(bothOf(member))!;
    pure += shared / found.get(member.found)!;
    whole += shared / expected.get(member.expected)!;
  }
  pure /= members.length;
  whole /= members.length;
  return { precision: pure, recall: whole, f1: (2 * pure * whole) / (pure + whole) };
}

function bothOf({ found, expected }: Membership): string {
  return JSON.stringify([found, expected]);
}

function sizes(
  members: readonly Membership[],
  keyOf: (member: Membership) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1);
  return counts;
}
