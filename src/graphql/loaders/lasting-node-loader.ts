import DataLoader from 'dataloader';
import { resolveFormerIds } from '../../curation/resolve-former-ids.js';
import type { GraphStore } from '../../graph/graph-store.js';

/**
 * Loads articles or authors by id, all ids of one step in one statement. Ids that nobody has are looked up among the
 * former ones, so that whatever id was once shown leads to what it stands for now: the row then has the id of today.
 * `null` for an id that never was.
 *
 * @param read gives a row for each of the ids that somebody has now
 */
export function lastingNodeLoader<R extends { readonly id: string }>(
  store: GraphStore,
  read: (ids: string[]) => Promise<R[]>,
): DataLoader<string, R | null> {
  const rowsById = async (ids: readonly string[]) =>
    new Map((await read([...new Set(ids)])).map((row) => [row.id, row]));
  return new DataLoader(async (ids: readonly string[]) => {
    const byId = await rowsById(ids);
    const missing = ids.filter((id) => !byId.has(id));
    const successors =
      missing.length === 0 ? new Map<string, string>() : await resolveFormerIds(store, missing);
    const heirs = successors.size === 0 ? byId : await rowsById([...successors.values()]);
    return ids.map((id) => byId.get(id) ?? heirs.get(successors.get(id) ?? '') ?? null);
  });
}
