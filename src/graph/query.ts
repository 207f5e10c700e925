import type { z } from 'zod';

/**
 * A statement of `cypher/` with its contract. The file is the only place the Cypher stands in; parameters and
 * rows are validated at the seam, where driver integers become numbers once.
 */
export interface Query<P = unknown, R = unknown> {
  /** Path below `cypher/`, e.g. `read/article/find-by-id.cypher`. */
  readonly file: string;
  readonly access: 'read' | 'write';
  /** Takes what callers give, and makes of it what the statement takes. */
  readonly parameters: z.ZodType<unknown, P>;
  readonly row: z.ZodType<R>;
}

/** Declares the contract of a statement under `cypher/read`. */
export function readQuery<P, R>(
  file: string,
  parameters: z.ZodType<unknown, P>,
  row: z.ZodType<R>,
): Query<P, R> {
  return { file: `read/${file}`, access: 'read', parameters, row };
}

/** Declares the contract of a statement under `cypher/write`. */
export function writeQuery<P, R>(
  file: string,
  parameters: z.ZodType<unknown, P>,
  row: z.ZodType<R>,
): Query<P, R> {
  return { file: `write/${file}`, access: 'write', parameters, row };
}
