import type { Claim } from '../domain/article-record.js';
import { EVIDENCE_LEVELS } from '../domain/evidence.js';
import type { Id } from '../domain/ids.js';
import type { ResolvedClaim, ResolvedEvidence } from '../domain/resolved-article.js';
import { compareText } from './article-mention.js';

/** The claims of one document. */
export interface DocumentClaims<R extends string> {
  readonly documentId: Id<'document'>;
  readonly claims: readonly Claim<R>[];
}

/**
 * Unites what several documents claim: one claim for each entry, in the strongest role any of them gives it, with
 * the evidence of all.
 *
 * @param ranks roles of equal rank together, strongest first; within a rank the more confident role wins
 */
export function mergeClaims<R extends string, I extends Id>(
  documents: readonly DocumentClaims<R>[],
  ranks: readonly (readonly R[])[],
  toEntryId: (key: string) => I,
): ResolvedClaim<R, I>[] {
  const byEntry = new Map<string, { claim: Claim<R>; documentId: Id<'document'> }[]>();
  for (const { documentId, claims } of documents)
    for (const claim of claims)
      byEntry.set(claim.id, [...(byEntry.get(claim.id) ?? []), { claim, documentId }]);
  const rank = (role: R): number => ranks.findIndex((roles) => roles.includes(role));
  return [...byEntry]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, found]) => {
      const strongest = found
        .map(({ claim }) => claim)
        .toSorted(
          (a, b) => rank(a.role) - rank(b.role) || b.confidence - a.confidence || compareText(a.role, b.role),
        )[0]!;
      const evidence = unite(found);
      return {
        id: toEntryId(key),
        role: strongest.role,
        confidence: strongest.confidence,
        level: evidence[0]!.level,
        review: null,
        evidence,
      };
    });
}

function unite<R extends string>(
  found: readonly { readonly claim: Claim<R>; readonly documentId: Id<'document'> }[],
): ResolvedEvidence[] {
  const pieces = new Map<string, ResolvedEvidence>();
  for (const { claim, documentId } of found)
    for (const piece of claim.evidence)
      pieces.set(`${documentId} ${piece.start} ${piece.end} ${piece.rule}`, { ...piece, documentId });
  const level = (piece: ResolvedEvidence): number => EVIDENCE_LEVELS.indexOf(piece.level);
  return [...pieces.values()].sort(
    (a, b) =>
      level(a) - level(b) ||
      compareText(a.documentId, b.documentId) ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.rule, b.rule),
  );
}
