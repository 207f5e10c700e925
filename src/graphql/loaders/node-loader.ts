import DataLoader from 'dataloader';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Query } from '../../graph/query.js';

/** Loads nodes by id, all ids of one step of the operation in one statement; `null` for an unknown id. */
export function nodeLoader<R extends { readonly id: string }>(
  store: GraphStore,
  query: Query<{ ids: string[] }, R>,
): DataLoader<string, R | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await store.read(query, { ids: [...ids] });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
