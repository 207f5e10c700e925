import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The articles that hold every word, each word given as the ways to write it. */
export const findArticlesByWords = readQuery(
  'search/find-articles.cypher',
  z.object({ words: z.array(z.array(z.string())) }),
  z.object({ id: z.string(), inTitle: z.number().int() }),
);
