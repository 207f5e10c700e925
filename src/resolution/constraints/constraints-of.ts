import type { CannotLink, Constraint, Constraints, MustLink } from './constraint.js';

export const NO_CONSTRAINTS: Constraints = { must: [], cannot: [] };

/**
 * What decisions come to. A merge links the mentions of its subjects with each other, not those of one subject among
 * themselves: these are together for reasons of their own. A split undoes what earlier merges link across it, and
 * keeps its two sides apart; so a split of what a merge joined leaves what was there before the merge.
 *
 * @param decisions those in force, in any order
 */
export function constraintsOf(decisions: readonly Constraint[]): Constraints {
  const inOrder = decisions.toSorted((a, b) => a.sequence - b.sequence);
  const splits = inOrder.filter(({ kind }) => kind === 'SPLIT');
  const must: MustLink[] = [];
  const cannot: CannotLink[] = [];
  const splitOff = new Map(splits.map(({ id, sides }) => [id, new Set(sides[0])]));
  for (const decision of inOrder) {
    if (decision.kind === 'MERGE') {
      const later = splits.filter(({ sequence }) => sequence > decision.sequence);
      must.push(
        ...linksOf(
          decision,
          later.map(({ id }) => splitOff.get(id)!),
        ),
      );
      continue;
    }
    const [one, other] = decision.sides;
    cannot.push({
      id: decision.id,
      isSplit: decision.kind === 'SPLIT',
      one: new Set(one),
      other: new Set(other),
    });
  }
  return { must, cannot };
}

/** What is left of a merge when later splits have taken some of its mentions away. */
function linksOf({ id, sides }: Constraint, splitOff: readonly ReadonlySet<string>[]): MustLink[] {
  const all = new Set(sides.flat());
  const cutting = splitOff.filter((keys) => overlaps(all, keys));
  const cells = new Map<string, { keys: Set<string>; sides: Set<number> }>();
  sides.forEach((side, index) => {
    for (const key of side) {
      const cellName = cutting.map((keys) => (keys.has(key) ? '1' : '0')).join('');
      let cell = cells.get(cellName);
      if (cell === undefined) cells.set(cellName, (cell = { keys: new Set(), sides: new Set() }));
      cell.keys.add(key);
      cell.sides.add(index);
    }
  });
  return [...cells.values()]
    .filter((cell) => cell.sides.size > 1)
    .map((cell) => ({ id, keys: [...cell.keys].sort() }));
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}
