import { z } from 'zod';
import { readQuery } from '../../query.js';

/** The cited works whose printed reference holds one of these words, as it is written; at most `limit`. */
export const listWorksNaming = readQuery(
  'work/list-naming.cypher',
  z.object({ words: z.array(z.string()), limit: z.int().positive() }),
  z.object({ id: z.string(), raw: z.string() }),
);
