import { z } from 'zod';
import { readQuery } from '../../query.js';

const page = z.object({
  /** The pair that the page follows; a score above 1 and empty ids begin at the first. */
  score: z.number(),
  a: z.string(),
  b: z.string(),
  limit: z.number().int(),
});

const pair = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number(),
  /** JSON of what was found about the two. */
  features: z.string(),
});

export type UndecidedRow = z.infer<typeof pair>;

const count = z.object({ count: z.number().int() });

export const listAuthorPairs = readQuery('undecided/list-author-pairs.cypher', page, pair);
export const listArticlePairs = readQuery('undecided/list-article-pairs.cypher', page, pair);
export const countAuthorPairs = readQuery('undecided/count-author-pairs.cypher', z.object({}), count);
export const countArticlePairs = readQuery('undecided/count-article-pairs.cypher', z.object({}), count);
