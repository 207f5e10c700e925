import type { Decision } from '../domain/decision.js';
import type { Constraint, Constraints } from './constraints/constraint.js';
import { constraintsOf } from './constraints/constraints-of.js';

/** A decision with the places where the mentions it names are now. */
export interface HeldDecision {
  readonly decision: Decision;
  /** Keys for each side; a mention that is nowhere has a key that none bears (src/resolution/locate-mention.ts). */
  readonly now: readonly (readonly string[])[];
}

const KINDS = {
  authors: { MERGE_AUTHORS: 'MERGE', SPLIT_AUTHOR: 'SPLIT', DISTINCT_AUTHORS: 'DISTINCT' },
  articles: { MERGE_ARTICLES: 'MERGE', SPLIT_ARTICLE: 'SPLIT', DISTINCT_ARTICLES: 'DISTINCT' },
} as const;

/** Decisions in force, of all that are given: about who is who, or about which work is which. */
export function constraintList(
  decisions: readonly HeldDecision[],
  about: 'authors' | 'articles',
): Constraint[] {
  const kinds: Readonly<Record<string, Constraint['kind']>> = KINDS[about];
  return decisions.flatMap(({ decision, now }) => {
    const kind = kinds[decision.kind];
    if (kind === undefined || decision.revokedBy !== null) return [];
    return [{ id: decision.id, sequence: decision.sequence, kind, sides: now }];
  });
}

/** What the decisions in force come to. */
export function constraintsAbout(
  about: 'authors' | 'articles',
  decisions: readonly HeldDecision[],
): Constraints {
  return constraintsOf(constraintList(decisions, about));
}
