import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The other articles that share any of these features of an article. */
export const listSharingArticles = readQuery(
  'similarity/list-sharing-articles.cypher',
  z.object({ article: z.string(), features: z.array(z.string()) }),
  z.object({ article: z.string(), feature: z.string() }),
);
