import { z } from 'zod';
import { readQuery } from '../../query.js';
import { themeRow } from './theme-row.js';

/** The keywords on the most articles; of one language, or of both with `null`. */
export const countKeywords = readQuery(
  'network/count-keywords.cypher',
  z.object({ language: z.enum(['fa', 'en']).nullable(), minArticles: z.int(), limit: z.int().positive() }),
  themeRow,
);
