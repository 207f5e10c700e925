import type { Constraint, MustLink } from './constraint.js';
import { constraintsOf } from './constraints-of.js';

/**
 * The decisions that cannot all be in force: merges that lead from one mention to another, and what keeps these two
 * apart, last. `null` when all of them agree.
 */
export function findContradiction(decisions: readonly Constraint[]): readonly string[] | null {
  const { must, cannot } = constraintsOf(decisions);
  const linksOf = new Map<string, MustLink[]>();
  for (const link of must)
    for (const key of link.keys) {
      const known = linksOf.get(key);
      if (known === undefined) linksOf.set(key, [link]);
      else known.push(link);
    }
  for (const { id, one, other } of cannot) {
    const path = pathBetween(one, other, linksOf);
    if (path !== null) return [...path, id];
  }
  return null;
}

/** The merges on a shortest way from a mention of the one side to one of the other. */
function pathBetween(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  linksOf: ReadonlyMap<string, readonly MustLink[]>,
): string[] | null {
  const cameBy = new Map<MustLink, MustLink | null>();
  let frontier: { key: string; by: MustLink | null }[] = [...from].map((key) => ({ key, by: null }));
  const seen = new Set(from);
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { key, by } of frontier)
      for (const link of linksOf.get(key) ?? []) {
        if (cameBy.has(link)) continue;
        cameBy.set(link, by);
        for (const reached of link.keys) {
          if (seen.has(reached)) continue;
          if (to.has(reached)) return wayBack(link, cameBy);
          seen.add(reached);
          next.push({ key: reached, by: link });
        }
      }
    frontier = next;
  }
  return null;
}

function wayBack(last: MustLink, cameBy: ReadonlyMap<MustLink, MustLink | null>): string[] {
  const path: string[] = [];
  for (let link: MustLink | null = last; link !== null; link = cameBy.get(link) ?? null)
    if (path[0] !== link.id) path.unshift(link.id);
  return path;
}
