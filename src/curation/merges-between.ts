import type { Id } from '../domain/ids.js';
import { constraintsOf } from '../resolution/constraints/constraints-of.js';
import { constraintList, type HeldDecision } from '../resolution/held-decision.js';

/** The merges in force that link some of the ones with some of the others, as far as no split has undone it. */
export function mergesBetween(
  one: readonly string[],
  other: readonly string[],
  decisions: readonly HeldDecision[],
  about: 'authors' | 'articles',
): Id<'decision'>[] {
  const { must } = constraintsOf(constraintList(decisions, about));
  const [a, b] = [new Set(one), new Set(other)];
  const linking = must.filter(({ keys }) => keys.some((key) => a.has(key)) && keys.some((key) => b.has(key)));
  return [...new Set(linking.map(({ id }) => id as Id<'decision'>))];
}
