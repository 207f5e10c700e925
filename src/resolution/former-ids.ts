import { prefixOf } from '../domain/ids.js';
import type { HeldDecision } from './held-decision.js';

/**
 * The ids that lead to a cluster besides its own: what its mentions alone would be called, the name it shares with
 * others, and the ids under which curators saw it. No history is needed, so the order of arrival cannot show; yet
 * every id the cluster or a part of it was ever shown under is among them.
 */
export function formerIds<I extends string>(
  own: I,
  keys: readonly string[],
  possible: Iterable<I>,
  decisions: readonly HeldDecision[],
): I[] {
  const held = new Set(keys);
  const ids = new Set<I>(possible);
  for (const { decision, now } of decisions)
    now.forEach((side, index) => {
      // A split has one subject for both of its sides.
      const subject = decision.subjects[Math.min(index, decision.subjects.length - 1)];
      if (subject !== undefined && prefixOf(subject) === prefixOf(own) && side.some((key) => held.has(key)))
        ids.add(subject as string as I);
    });
  ids.delete(own);
  return [...ids].sort();
}
