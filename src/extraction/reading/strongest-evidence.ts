import { EVIDENCE_LEVELS, type Evidence } from '../../domain/evidence.js';

/** Passages kept for one claim: enough to judge it, not the whole article. */
const MOST_PASSAGES = 8;

/** Distinct passages, the most telling first, so that one claim quotes no sentence twice. */
export function strongestEvidence(
  scored: readonly { readonly evidence: Evidence; readonly score: number }[],
): Evidence[] {
  const sorted = [...scored].sort(
    (a, b) =>
      b.score - a.score ||
      EVIDENCE_LEVELS.indexOf(a.evidence.level) - EVIDENCE_LEVELS.indexOf(b.evidence.level) ||
      a.evidence.start - b.evidence.start,
  );
  const seen = new Set<number>();
  const kept: Evidence[] = [];
  for (const { evidence } of sorted) {
    if (seen.has(evidence.start)) continue;
    seen.add(evidence.start);
    kept.push(evidence);
    if (kept.length === MOST_PASSAGES) break;
  }
  return kept;
}
