import { z } from 'zod';
import type { Query } from './query.js';

/**
 * The parameters of a statement as its contract has them.
 *
 * @throws Error when they break the contract: a bug of the caller.
 */
export function checkParameters<P, R>(query: Query<P, R>, parameters: P): Record<string, unknown> {
  const checked = query.parameters.safeParse(parameters);
  if (checked.success) return checked.data as Record<string, unknown>;
  throw new Error(`Parameters of ${query.file} break their contract: ${z.prettifyError(checked.error)}`);
}

/**
 * The rows of an answer as the contract has them.
 *
 * @throws Error when a row breaks the contract: a statement and its contract have drifted apart.
 */
export function checkRows<P, R>(query: Query<P, R>, rows: readonly unknown[]): R[] {
  return rows.map((row) => {
    const checked = query.row.safeParse(row);
    if (checked.success) return checked.data;
    throw new Error(`A row of ${query.file} breaks its contract: ${z.prettifyError(checked.error)}`);
  });
}

/** @throws Error when a statement that writes is run where only reading is allowed: a bug of the caller. */
export function requireReadQuery(query: Pick<Query, 'access' | 'file'>): void {
  if (query.access !== 'read') throw new Error(`${query.file} writes, so it needs a write transaction.`);
}
