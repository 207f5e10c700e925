import type { ReviewedClaim } from '../domain/decision.js';
import { prefixOf } from '../domain/ids.js';
import type { Id, IdPrefix } from '../domain/ids.js';
import { workMentionKey } from './mention-key.js';
import type { HeldDecision } from './held-decision.js';
import type { MergedWork } from './merge-work.js';

type Claims = Pick<MergedWork, 'theories' | 'places' | 'organizations' | 'methods'>;

const LIST_OF: Partial<Record<IdPrefix, keyof Claims>> = {
  theory: 'theories',
  country: 'places',
  region: 'places',
  organization: 'organizations',
  method: 'methods',
};

/**
 * An article's claims as curators reviewed them: rejected ones are gone; an approved one has the role it was approved
 * in, and stays when the program no longer finds it, as long as a passage seen then is in a document of the article.
 * Where reviews of works that are one now disagree, the last one holds.
 */
export function reviewClaims(work: MergedWork, decisions: readonly HeldDecision[]): MergedWork {
  const keys = new Set(work.documents.map(({ id, index }) => workMentionKey({ documentId: id, index })));
  const reviews = new Map<Id, { readonly claim: ReviewedClaim; readonly isApproved: boolean }>();
  for (const { decision, now } of decisions.toSorted((a, b) => a.decision.sequence - b.decision.sequence)) {
    const { claim, kind, revokedBy } = decision;
    if (claim === null || revokedBy !== null || !now.flat().some((key) => keys.has(key))) continue;
    reviews.set(claim.id, { claim, isApproved: kind === 'APPROVE_CLAIM' });
  }
  return [...reviews.values()].reduce(applyReview, work);
}

function applyReview(
  work: MergedWork,
  { claim, isApproved }: { readonly claim: ReviewedClaim; readonly isApproved: boolean },
): MergedWork {
  const list = LIST_OF[prefixOf(claim.id) ?? 'document'];
  if (list === undefined) throw new Error(`A claim about ${claim.id} cannot be reviewed: a bug.`);
  const claims: readonly ReviewedClaim[] = work[list];
  const others = claims.filter(({ id }) => id !== claim.id);
  if (!isApproved) return { ...work, [list]: others };
  const found = claims.find(({ id }) => id === claim.id);
  const documents = new Set(work.documents.map(({ id }) => id));
  const evidence = found?.evidence ?? claim.evidence.filter(({ documentId }) => documents.has(documentId));
  if (evidence.length === 0) return work;
  const approved = { ...(found ?? claim), role: claim.role, evidence, review: 'APPROVED' };
  return {
    ...work,
    [list]: [...others, approved].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
