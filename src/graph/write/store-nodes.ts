import type { QueryRunner } from '../graph-store.js';
import { largestById } from './largest-by-id.js';
import type { NodeQueries } from './queries/held-node-queries.js';
import { findByIds, writeRows } from './row-query.js';

interface Node {
  readonly id: string;
}

type SharedNode = Node & Readonly<Record<string, string | number | null>>;

/**
 * Makes the nodes that are not there and changes the others, where `settle` names other values than they have. Asking
 * first costs a lookup, but a MERGE costs that and more, and writes again what was there: no other writer can come
 * between, because writers take turns.
 *
 * @param rows one of each id
 * @param settle the values a held node gets; `null` when it has them
 */
export async function storeNodes<Held extends Node, Created extends Updated, Updated extends Node>(
  transaction: QueryRunner,
  { find, create, update }: NodeQueries<Held, Created, Updated>,
  rows: readonly Created[],
  settle: (held: Held, row: Created) => Updated | null,
): Promise<void> {
  const found = await findByIds(
    transaction,
    find,
    rows.map(({ id }) => id),
  );
  const held = new Map(found.map((node) => [node.id, node]));
  await writeRows(
    transaction,
    create,
    rows.filter(({ id }) => !held.has(id)),
  );
  const changed = rows.flatMap((row) => {
    const before = held.get(row.id);
    return before === undefined ? [] : (settle(before, row) ?? []);
  });
  await writeRows(transaction, update, changed);
}

/**
 * Stores nodes that several articles share. Where sources differ the largest value of each property stays, so the
 * order of arrival never shows.
 */
export function storeShared<T extends SharedNode>(
  transaction: QueryRunner,
  queries: NodeQueries<T, T, T>,
  rows: readonly T[],
): Promise<void> {
  return storeNodes(transaction, queries, largestById(rows), (held, row) => {
    const [largest] = largestById([held, row]);
    return largest === undefined || isSame(held, largest) ? null : largest;
  });
}

export function isSame<T extends SharedNode>(a: T, b: T): boolean {
  return Object.keys(b).every((key) => (a[key] ?? null) === b[key]);
}
