import { z } from 'zod';
import { readQuery } from '../../query.js';
import { bylineRow } from './byline-row.js';

/** The bylines of these articles, by article and author; at most `limit` rows. */
export const listBylinesOfArticles = readQuery(
  'network/list-bylines-of-articles.cypher',
  z.object({ articles: z.array(z.string()), limit: z.int().positive() }),
  bylineRow,
);
