import type { Decision } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { countDecisions, findDecisionsByIds } from '../graph/read/decision/find-decisions.js';
import { findDocuments } from '../graph/read/identity/find-documents.js';
import { toHeldDecision } from '../pipeline/to-held-decision.js';
import type { HeldDecision } from '../resolution/held-decision.js';
import { isDangling } from '../resolution/locate-mention.js';
import { parseMentionKey } from '../resolution/mention-key.js';

/**
 * What a decision does now. `DANGLING`: what it names is in no document that is held, or no longer where the document
 * had it; it applies to nothing until that is back.
 */
export type DecisionStanding = 'IN_FORCE' | 'REVOKED' | 'DANGLING';

export interface ListedDecision extends Decision {
  readonly standing: DecisionStanding;
}

export interface DecisionPage {
  /** The latest first. */
  readonly decisions: readonly ListedDecision[];
  readonly totalCount: number;
  readonly hasNext: boolean;
}

/**
 * A page of the journal. Numbers are given without gaps, so that a page costs the same wherever it is.
 *
 * @param page `first`: how many; `before`: only those with smaller numbers
 */
export async function listDecisions(
  store: Pick<GraphStore, 'read'>,
  page: { readonly first: number; readonly before?: number },
): Promise<DecisionPage> {
  const [{ count } = { count: 0 }] = await store.read(countDecisions, {});
  const end = Math.min(count, (page.before ?? Number.POSITIVE_INFINITY) - 1);
  const start = Math.max(1, end - page.first + 1);
  const ids: Id<'decision'>[] = [];
  for (let sequence = end; sequence >= start; sequence--) ids.push(`decision:${sequence}`);
  const found = await findDecisions(store, ids);
  return {
    decisions: found.sort((a, b) => b.sequence - a.sequence),
    totalCount: count,
    hasNext: start > 1,
  };
}

/** The decisions with these ids, in the order of their numbers; unknown ids are left out. */
export async function findDecisions(
  store: Pick<GraphStore, 'read'>,
  ids: readonly Id<'decision'>[],
): Promise<ListedDecision[]> {
  if (ids.length === 0) return [];
  const rows = await store.read(findDecisionsByIds, { ids: [...ids] });
  return withStanding(store, rows.map(toHeldDecision));
}

/** Decisions with what they do now. */
export async function withStanding(
  store: Pick<GraphStore, 'read'>,
  decisions: readonly HeldDecision[],
): Promise<ListedDecision[]> {
  const keys = decisions.flatMap(({ now }) => now.flat()).filter((key) => !isDangling(key));
  const ids = [...new Set(keys.map((key) => parseMentionKey(key).documentId))];
  const held = new Set(
    ids.length === 0 ? [] : (await store.read(findDocuments, { ids })).map(({ id }) => id),
  );
  const isPresent = (key: string): boolean => !isDangling(key) && held.has(parseMentionKey(key).documentId);
  return decisions.map(({ decision, now }) => ({
    ...decision,
    standing: standingOf(decision, now, isPresent),
  }));
}

function standingOf(
  decision: Decision,
  now: HeldDecision['now'],
  isPresent: (key: string) => boolean,
): DecisionStanding {
  if (decision.revokedBy !== null) return 'REVOKED';
  if (decision.kind === 'REVOKE') return 'IN_FORCE';
  const present = now.filter((side) => side.some(isPresent)).length;
  return present >= (decision.claim === null ? 2 : 1) ? 'IN_FORCE' : 'DANGLING';
}
