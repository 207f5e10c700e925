import type { Id } from './ids.js';
import type { ResolvedArticle } from './resolved-article.js';

export const DECISION_KINDS = [
  'MERGE_AUTHORS',
  'SPLIT_AUTHOR',
  'DISTINCT_AUTHORS',
  'MERGE_ARTICLES',
  'SPLIT_ARTICLE',
  'DISTINCT_ARTICLES',
  'APPROVE_CLAIM',
  'REJECT_CLAIM',
  'REVOKE',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A mention as a decision names it. */
export interface MentionReference {
  /** As in src/resolution/mention-key.ts: `<sha256>#<index>` of a work, `<sha256>#<index>/<position>` of a byline. */
  readonly key: string;
  /**
   * What stood there, as printed: a name, or a title or the first words of a text. When another version of the
   * extractor puts something else at the key, what bears this label in the same document is meant.
   */
  readonly label: string;
}

/** A claim as a curator saw it, with the passages that support it. */
export type ReviewedClaim = ResolvedArticle['theories' | 'places' | 'organizations' | 'methods'][number];

/** What a curator decided: appended once, never changed (docs/adr/0006-decision-journal.md). */
export interface DecisionFacts {
  readonly kind: DecisionKind;
  /**
   * The mentions concerned. Merges: one side for each subject, all of which are one. Split: what is split off, then
   * the rest. Distinct: the two that are not one. Reviews: the mentions of the article. Revocations: none.
   */
  readonly sides: readonly (readonly MentionReference[])[];
  /** The ids of the subjects as the curator saw them; of a merge and a distinction one for each side. */
  readonly subjects: readonly Id[];
  /** The claim reviewed; `null` for all other kinds. */
  readonly claim: ReviewedClaim | null;
  /** The decision revoked; `null` for all other kinds. */
  readonly target: Id<'decision'> | null;
  readonly actor: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The client's own name for its request: the same one from the same actor is the same decision. */
  readonly requestId: string | null;
}

export interface Decision extends DecisionFacts {
  /** `decision:<sequence>`. */
  readonly id: Id<'decision'>;
  /** From 1, in the order in which decisions were made. */
  readonly sequence: number;
  /** The decision that revoked it, or `null`: a view, the journal itself only grows. */
  readonly revokedBy: Id<'decision'> | null;
  readonly revokedAt: string | null;
}
