import { z } from 'zod';
import { readQuery } from '../../query.js';
import { articleFactsRow, factsParameter } from './article-facts.js';

/** A page of all articles that have a year: the newest first, those of one year by id. Rows in any order. */
export const listNewest = readQuery(
  'article/list-newest.cypher',
  z.object({ facts: factsParameter, afterYear: z.int(), afterId: z.string(), limit: z.int().positive() }),
  articleFactsRow,
);

/** A page of those without a year, by id. */
export const listUndated = readQuery(
  'article/list-undated.cypher',
  z.object({ facts: factsParameter, afterId: z.string(), limit: z.int().positive() }),
  articleFactsRow,
);
