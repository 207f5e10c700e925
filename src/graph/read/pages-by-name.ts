import { z } from 'zod';
import { readQuery, type Query } from '../query.js';

const namePlace = z.object({
  /** Stands for the name of a node that has none; behind all names. */
  noName: z.string(),
  /** The node the page comes behind, with its name or `noName`; `null`: the page is the first. */
  afterName: z.string(),
  afterId: z.string().nullable(),
  limit: z.int().positive(),
});

const sortName = { sortName: z.string() };

/** All nodes of a kind: a page of them, by name and those of one name by id, with rows in any order; and their number. */
export interface PagesByName<R> {
  readonly page: Query<z.infer<typeof namePlace>, R & { sortName: string }>;
  readonly count: Query<Record<string, never>, { total: number }>;
}

export function pagesByName<S extends z.ZodRawShape>(
  kind: string,
  row: z.ZodObject<S>,
): PagesByName<z.infer<z.ZodObject<S>>> {
  return {
    page: readQuery(`${kind}/list-page.cypher`, namePlace, row.extend(sortName) as never),
    count: readQuery(`${kind}/count-all.cypher`, z.object({}), z.object({ total: z.number().int() })),
  };
}
