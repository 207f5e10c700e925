import { z } from 'zod';
import { readQuery } from '../../query.js';
import { articleFactsRow, factsParameter } from './article-facts.js';

/** Facts of the articles with these ids; unknown ids give no row. */
export const findArticleFacts = readQuery(
  'article/find-facts.cypher',
  z.object({ ids: z.array(z.string()), facts: factsParameter }),
  articleFactsRow,
);
