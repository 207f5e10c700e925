import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The size of the corpus: one row. */
export const countArticles = readQuery(
  'similarity/count-articles.cypher',
  z.object({}),
  z.object({ articles: z.int() }),
);
