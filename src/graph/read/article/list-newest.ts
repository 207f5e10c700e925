import { z } from 'zod';
import { readQuery } from '../../query.js';

const place = {
  /** The article the page comes behind; `null`: the page is the first. */
  afterId: z.string().nullable(),
  limit: z.int().positive(),
};

const row = z.object({ id: z.string(), year: z.number().int().nullable() });

/** A page of all articles that have a year: the newest first, those of one year by id. Rows in any order. */
export const listNewest = readQuery(
  'article/list-newest.cypher',
  z.object({ ...place, afterYear: z.int() }),
  row,
);

/** A page of those without a year, by id. */
export const listUndated = readQuery('article/list-undated.cypher', z.object(place), row);
