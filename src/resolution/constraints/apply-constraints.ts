import { UnionFind } from '../union-find.js';
import type { Constraints, MustLink } from './constraint.js';
import { createParts, ONE, OTHER, type Parts } from './parts.js';

/** How the things that are grouped are seen. */
export interface View<T> {
  /** Unique, and the order of the things. */
  nameOf(item: T): string;
  /** Keys of its mentions. */
  keysOf(item: T): readonly string[];
  /** How near an item that no decision names is to some that decisions keep apart from others; larger is nearer. */
  closeness(item: T, part: readonly T[]): number;
}

/**
 * The groups that decisions make of those the program finds: united along merges, divided where mentions are kept
 * apart. What the program alone would join never crosses a separation. An item that no decision names stays with the
 * part it is closest to, else with the part that was not split off. The order of the input makes no difference.
 */
export function applyConstraints<T>(
  groups: readonly (readonly T[])[],
  constraints: Constraints,
  view: View<T>,
): T[][] {
  if (constraints.must.length === 0 && constraints.cannot.length === 0)
    return groups.map((group) => [...group]);
  const byName = new Map(groups.flat().map((item) => [view.nameOf(item), item]));
  const parts = createParts([...byName.keys()]);
  const holders = new Map<string, string[]>();
  for (const [name, item] of byName)
    for (const key of view.keysOf(item)) holders.set(key, [...(holders.get(key) ?? []), name]);
  const held = (keys: Iterable<string>) => [...keys].flatMap((key) => holders.get(key) ?? []);

  for (const keys of linkedKeys(constraints.must)) {
    const names = held(keys);
    for (const name of names) parts.unite(names[0]!, name);
  }
  for (const { id, isSplit, one, other } of constraints.cannot) {
    for (const name of held(one)) parts.setSide(name, { decision: id, isSplit, side: ONE });
    for (const name of held(other)) parts.setSide(name, { decision: id, isSplit, side: OTHER });
  }

  const closeness = (name: string, part: readonly string[]) =>
    view.closeness(
      byName.get(name)!,
      part.map((member) => byName.get(member)!),
    );
  const sorted = groups
    .map((group) => group.map((item) => view.nameOf(item)).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  for (const group of sorted) joinGroup(group, parts, closeness);
  return parts.all().map((names) => names.map((name) => byName.get(name)!));
}

/** Keys that merges link, directly or through others, be they there or not. */
function linkedKeys(must: readonly MustLink[]): string[][] {
  const sets = new UnionFind(must.flatMap(({ keys }) => keys));
  for (const { keys } of must) for (const key of keys) sets.join(keys[0]!, key);
  const byRoot = new Map<string, string[]>();
  for (const key of new Set(must.flatMap(({ keys }) => keys))) {
    const known = byRoot.get(sets.rootOf(key));
    if (known === undefined) byRoot.set(sets.rootOf(key), [key]);
    else known.push(key);
  }
  return [...byRoot.values()];
}

/**
 * Joins a group as far as decisions allow: those that decisions keep apart from each other first, in their order;
 * then the others to these.
 */
function joinGroup(
  group: readonly string[],
  parts: Parts,
  closeness: (name: string, part: readonly string[]) => number,
): void {
  const opposed = new Set(parts.opposedAmong(group));
  const anchors: string[] = [];
  const join = (name: string, friend: string | undefined) => {
    if (friend === undefined) anchors.push(name);
    else parts.unite(friend, name);
  };
  for (const name of opposed)
    join(
      name,
      anchors.find((anchor) => !parts.areApart(anchor, name)),
    );
  const core = anchors.map((anchor) => [...opposed].filter((name) => parts.together(name, anchor)));
  const splitOff = anchors.map((anchor) => parts.timesSplitOff(anchor, anchors));
  for (const name of group) {
    if (opposed.has(name)) continue;
    const near = core.map((part) => (core.length > 1 ? closeness(name, part) : 0));
    const ranked = core
      .map((_, index) => index)
      .sort((a, b) => near[b]! - near[a]! || splitOff[a]! - splitOff[b]! || a - b)
      .map((index) => anchors[index]!);
    join(
      name,
      [...ranked, ...anchors.slice(core.length)].find((anchor) => !parts.areApart(anchor, name)),
    );
  }
}
