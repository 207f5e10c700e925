import DataLoader from 'dataloader';
import { findDecisions, type ListedDecision } from '../../curation/list-decisions.js';
import type { Id } from '../../domain/ids.js';
import type { GraphStore } from '../../graph/graph-store.js';

/** Loads decisions by id, all ids of one step of the operation in one statement; `null` for an unknown id. */
export function decisionLoader(store: GraphStore): DataLoader<string, ListedDecision | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const decisions = await findDecisions(store, ids as readonly Id<'decision'>[]);
    const byId = new Map<string, ListedDecision>(decisions.map((decision) => [decision.id, decision]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
