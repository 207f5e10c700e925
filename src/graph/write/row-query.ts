import { z } from 'zod';
import { QueryFailedError } from '../errors.js';
import type { QueryRunner } from '../graph-store.js';
import { writeQuery } from '../query.js';
import type { Query } from '../query.js';

const counted = z.object({ count: z.number().int() });

/** A statement that writes one thing per row and answers how many it wrote. */
export type RowQuery<T> = Query<{ rows: T[] }, z.infer<typeof counted>>;

/** A statement that removes or recomputes what the ids name. */
export type IdQuery = Query<{ ids: string[] }>;

/** Rows of one statement; more would only grow the memory of the database's transaction step. */
const BATCH = 5_000;

/** Rows go as maps, for statements that store whatever a row has (`SET node = row`). */
export function rowQuery<T>(file: string, row: z.ZodType<unknown, T>): RowQuery<T> {
  return writeQuery(file, z.object({ rows: z.array(row) }), counted);
}

/**
 * Rows go as lists of their values in the order of the contract, which the statement repeats in a comment
 * (`// row: [id, title]`) and takes by place (`row[1]`). Reading the keys of every map again costs the embedded engine
 * more than half of the whole statement, and fills the wire to Neo4j.
 */
export function listedRowQuery<T>(file: string, row: z.ZodObject & z.ZodType<unknown, T>): RowQuery<T> {
  const columns = columnsOf(row);
  const listed = row.transform((values) => columns.map((column) => values[column])) as z.ZodType<unknown, T>;
  return writeQuery(file, z.object({ rows: z.array(listed) }), counted);
}

export function columnsOf(row: z.ZodObject): string[] {
  return Object.keys(row.shape);
}

export function idQuery(file: string): IdQuery {
  return writeQuery(file, z.object({ ids: z.array(z.string()) }), z.unknown());
}

/**
 * Writes all rows in batches.
 *
 * @throws QueryFailedError when fewer or more things were written than there are rows: a row names a node the graph does not
 * hold. Without this check a relationship would vanish in silence.
 */
export async function writeRows<T>(
  transaction: QueryRunner,
  query: RowQuery<T>,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const [answer] = await transaction.run(query, { rows: batch });
    if (answer?.count !== batch.length)
      throw new QueryFailedError(
        `${query.file} wrote ${answer?.count ?? 0} of ${batch.length} rows: one of them names a node the graph does not hold. The first: ${JSON.stringify(batch[0])}`,
      );
  }
}

/** What a statement finds of the ids, in batches. */
export async function findByIds<R>(
  transaction: QueryRunner,
  query: Query<{ ids: string[] }, R>,
  ids: readonly string[],
): Promise<R[]> {
  const found: R[] = [];
  for (let start = 0; start < ids.length; start += BATCH)
    found.push(...(await transaction.run(query, { ids: ids.slice(start, start + BATCH) })));
  return found;
}

/** Runs a statement for all ids, in batches. */
export async function writeIds(
  transaction: QueryRunner,
  query: IdQuery,
  ids: Iterable<string>,
): Promise<void> {
  const sorted = [...ids].sort();
  for (let start = 0; start < sorted.length; start += BATCH)
    await transaction.run(query, { ids: sorted.slice(start, start + BATCH) });
}
