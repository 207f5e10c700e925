import { createHash } from 'node:crypto';
import type { Id } from '../../../domain/ids.js';
import type { ResolvedArticle, ResolvedClaim, ResolvedEvidence } from '../../../domain/resolved-article.js';
import { toId } from '../../../domain/ids.js';
import type { ClaimRow, EvidenceRow } from '../queries/claim-queries.js';

type Claim = ResolvedClaim<string, Id>;

export function claimRows({ id }: ResolvedArticle, claims: readonly Claim[]): ClaimRow[] {
  return claims.map((claim) => ({
    articleId: id,
    targetId: claim.id,
    role: claim.role,
    confidence: claim.confidence,
    evidenceCount: claim.evidence.length,
    level: claim.level,
    review: claim.review,
  }));
}

/** The passages of the claims, each once: two rules may find one passage, but one rule finds it only once. */
export function evidenceRows({ id }: ResolvedArticle, claims: readonly Claim[]): EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>();
  for (const claim of claims)
    for (const evidence of claim.evidence) {
      const row = evidenceRow(id, claim.id, evidence);
      rows.set(row.id, row);
    }
  return [...rows.values()];
}

function evidenceRow(articleId: string, targetId: string, evidence: ResolvedEvidence): EvidenceRow {
  const { documentId, quote, start, end, language, section, rule, level } = evidence;
  const identity = [articleId, targetId, documentId, start, end, section, rule].join('\n');
  // 128 bits: among a billion passages two would meet with a chance of about 10^-21.
  const key = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const id = toId('evidence', key);
  return { id, articleId, targetId, documentId, quote, start, end, language, section, rule, level };
}
