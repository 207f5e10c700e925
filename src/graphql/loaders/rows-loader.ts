import DataLoader from 'dataloader';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Query } from '../../graph/query.js';
import { groupBy } from './group-by.js';

/**
 * Loads the rows that belong to a node, for all nodes of one step of the operation in one statement. The order of
 * the statement is kept.
 *
 * @param ownerOf the id among the parameters that a row belongs to
 */
export function rowsLoader<R>(
  store: GraphStore,
  query: Query<{ ids: string[] }, R>,
  ownerOf: (row: R) => string,
): DataLoader<string, readonly R[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await store.read(query, { ids: [...ids] });
    const byOwner = groupBy(rows, ownerOf);
    return ids.map((id) => byOwner.get(id) ?? []);
  });
}
