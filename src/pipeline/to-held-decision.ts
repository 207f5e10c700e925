import type { Decision, ReviewedClaim } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import type { DecisionRow } from '../graph/read/decision/find-decisions.js';
import type { HeldDecision } from '../resolution/held-decision.js';

/** A decision of the graph, its mentions in one order. */
export function toHeldDecision(row: DecisionRow): HeldDecision {
  const { mentions, revocations, claim, subjects, requestKey: _, inputHash: __, ...facts } = row;
  const sorted = mentions.toSorted((a, b) => a.side - b.side || (a.key < b.key ? -1 : 1));
  const sides = Array.from({ length: (sorted.at(-1)?.side ?? -1) + 1 }, (_side, index) =>
    sorted.filter(({ side }) => side === index),
  );
  const [revocation] = revocations;
  const decision: Decision = {
    ...facts,
    subjects: subjects as Id[],
    claim: claim === null ? null : (JSON.parse(claim) as ReviewedClaim),
    sides: sides.map((side) => side.map(({ key, label }) => ({ key, label }))),
    revokedBy: revocation?.id ?? null,
    revokedAt: revocation?.createdAt ?? null,
  };
  return { decision, now: sides.map((side) => side.map(({ now }) => now)) };
}
